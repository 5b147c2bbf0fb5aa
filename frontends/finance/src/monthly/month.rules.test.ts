import { describe, expect, it } from 'vitest'
import { isWhole, lampOfOwed, revenueDoubts, revenueLine, standing, stepsToPass } from './month.rules.ts'

const figures = (dueAmount: number, collectedAmount: number, localAmount: number) => ({
  version: 2,
  dueAmount,
  collectedAmount,
  localAmount,
})
const line = (current: ReturnType<typeof figures> | null) =>
  revenueLine({ kind: 'VAT', current, lastMonth: figures(100, 100, 50), lastYear: null }, '增值税')

describe('a line of the revenue report', () => {
  it('knows the version that its next change names, and none before its entry', () => {
    expect([line(figures(1, 1, 1)).version, line(null).version]).toEqual([2, null])
    expect(isWhole('revenue', line(null).row)).toBe(false)
  })

  it('cannot give the county more than was collected', () => {
    expect(revenueDoubts(line(figures(90, 90, 91)).row)).toEqual([
      { level: 'block', key: 'local', field: 'localAmount' },
    ])
    expect(revenueDoubts(line(figures(90, 90, 90)).row)).toEqual([])
  })

  it('is asked about when it falls off a cliff', () => {
    expect(revenueDoubts(line(figures(70, 70, 10)).row)).toMatchObject([{ level: 'warn', key: 'cliff' }])
    expect(revenueDoubts(line(figures(71, 71, 10)).row)).toEqual([])
  })
})

describe('a month', () => {
  it('can be written until it is handed in', () => {
    const at = (status: Parameters<typeof standing>[0], period = '2022-08') => standing(status, period, '2022-08-31')
    expect([at(null), at('RETURNED'), at('APPROVED'), at('LOCKED'), at(null, '2022-09')]).toEqual([
      'open',
      'open',
      'review',
      'locked',
      'future',
    ])
  })

  it('is red once it is late or given back', () => {
    expect(lampOfOwed({ status: null, daysLeft: -1 })).toBe('RED')
    expect(lampOfOwed({ status: 'RETURNED', daysLeft: 3 })).toBe('RED')
    expect(lampOfOwed({ status: 'DRAFT', daysLeft: 3 })).toBe('YELLOW')
    expect(lampOfOwed({ status: 'SUBMITTED', daysLeft: -3 })).toBe('GREEN')
  })

  it('passes to approved, and then to locked', () => {
    expect([stepsToPass('SUBMITTED'), stepsToPass('APPROVED'), stepsToPass('DRAFT')]).toEqual([
      ['review', 'approve'],
      ['lock'],
      [],
    ])
  })
})
