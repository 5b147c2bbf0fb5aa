import { expect, it } from 'vitest'
import { wasOf, willBeOf } from './change.rules.ts'

const words = { money: (yuan: number) => `${yuan / 10_000} 万元`, day: (day: string) => `${day}日` }

it('the sum or the day that is to change is read as the county writes it; words stay as they were written', () => {
  expect(wasOf({ kind: 'INVESTMENT', oldValue: '186000000' }, words)).toBe('18600 万元')
  expect(wasOf({ kind: 'INVESTMENT', oldValue: '原批复概算' }, words)).toBe('原批复概算')
  expect(wasOf({ kind: 'PERIOD', oldValue: '2022-10-31' }, words)).toBe('2022-10-31日')
  expect(wasOf({ kind: 'CONTENT', oldValue: '2022' }, words)).toBe('2022')
})

it('what is asked for names its sum and its day, and a sum of nothing is none', () => {
  const asked = { newValue: '调增', newInvestment: null, newFinishOn: null }
  expect(willBeOf(asked, words)).toBe('调增')
  expect(willBeOf({ ...asked, newInvestment: 200_000_000 }, words)).toBe('20000 万元 · 调增')
  expect(willBeOf({ ...asked, newFinishOn: '2022-12-31' }, words)).toBe('2022-12-31日 · 调增')
})
