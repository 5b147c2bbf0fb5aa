import { expect, it } from 'vitest'
import { spendingDoubts } from './spending.rules.ts'

const doubts = (amount: number | null, room = 100) =>
  spendingDoubts({ now: { amount }, room }).map(({ key, room: most }) => [key, most])

it('a month takes all that is left of its line, and no more', () => {
  expect(doubts(100)).toEqual([])
  expect(doubts(101)).toEqual([['overLine', 100]])
  expect(doubts(0, 0)).toEqual([])
})

it('a month of less than nothing is said, one not entered yet is not', () => {
  expect(doubts(-1)).toEqual([['belowZero', 100]])
  expect(doubts(null)).toEqual([])
})
