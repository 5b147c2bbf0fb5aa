import { expect, test } from 'vitest'
import { goalStateOn, isQuarter, lastDayOfQuarter } from './stage.rules.ts'

test('a goal is open to the last day of its quarter and missed from the next', () => {
  expect(goalStateOn('2022Q2', null, '2022-06-30')).toBe('OPEN')
  expect(goalStateOn('2022Q2', null, '2022-07-01')).toBe('MISSED')
  expect(goalStateOn('2022Q2', '2022-07-01', '2022-08-31')).toBe('REACHED_LATE')
})

test('quarters have their last days, and a fifth is none', () => {
  expect(['2022Q1', '2022Q2', '2022Q3', '2022Q4'].map(lastDayOfQuarter)).toEqual([
    '2022-03-31',
    '2022-06-30',
    '2022-09-30',
    '2022-12-31',
  ])
  expect(isQuarter('2022Q5')).toBe(false)
})
