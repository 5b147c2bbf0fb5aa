import { expect, test } from 'vitest'
import { type ResilienceFacts, resilienceOf } from './resilience.rules.ts'

const sound: ResilienceFacts = {
  receivableMonths: 1,
  orderMonths: 1.5,
  overdueLoans: 0,
  attentionLoans: 0,
  cash: 'GOOD',
  orders: 'GOOD',
  supply: 'GOOD',
}

test('a sound enterprise is strong', () => expect(resilienceOf(sound)).toEqual({ score: 100, rating: 'STRONG' }))

test('one overdue loan is enough to be weakened, and cash broken besides makes it critical', () => {
  expect(resilienceOf({ ...sound, overdueLoans: 1 }).rating).toBe('FAIR')
  expect(resilienceOf({ ...sound, overdueLoans: 1, cash: 'BROKEN' }).rating).toBe('CRITICAL')
})

test('an enterprise that reports nothing is not taken for sound in what it does not say', () =>
  expect(resilienceOf({ ...sound, receivableMonths: null, orderMonths: null }).score).toBe(90))
