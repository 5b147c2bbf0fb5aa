import { describe, expect, it } from 'vitest'
import { revenueDoubts } from './revenue.rules.ts'

const doubts = (collectedAmount: number, localAmount: number, before = 100) =>
  revenueDoubts({ last: { collectedAmount: before }, now: { collectedAmount, localAmount } })

describe('a line of the revenue report', () => {
  it('cannot give the county more than was collected', () => {
    expect(doubts(90, 91)).toEqual([{ level: 'block', key: 'local', field: 'localAmount' }])
    expect(doubts(90, 90)).toEqual([])
  })

  it('is not below nothing, in whichever figure', () => {
    expect(doubts(-1, -2)).toEqual([{ level: 'block', key: 'belowZero', field: 'collectedAmount' }])
    expect(revenueDoubts({ last: {}, now: { dueAmount: -1 } })).toMatchObject([{ field: 'dueAmount' }])
    expect(doubts(0, 0)).not.toMatchObject([{ level: 'block' }])
  })

  it('is asked about when it falls off a cliff', () => {
    expect(doubts(70, 10)).toMatchObject([{ level: 'warn', key: 'cliff' }])
    expect(doubts(71, 10)).toEqual([])
    expect(doubts(0, 0, 0)).toEqual([])
  })
})
