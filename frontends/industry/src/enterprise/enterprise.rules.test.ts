import { describe, expect, it } from 'vitest'
import {
  filterOf,
  grouped,
  growth,
  lampOf,
  needsPlan,
  statuses,
  totalsOf,
  yearAgainst,
  yearBefore,
} from './enterprise.rules.ts'

const enterprise = (outputs: Record<string, number>, aboveScale = true, annualRevenue: number | null = 100) => ({
  aboveScale,
  annualRevenue,
  operations: Object.entries(outputs).map(([period, output]) => ({ period, output })),
})

describe('how an enterprise runs', () => {
  it('is green while it runs, yellow when it makes less, red when it stands still, none when it is no more', () => {
    expect(statuses.map(lampOf)).toEqual(['GREEN', 'YELLOW', 'RED', 'GREEN', 'UNKNOWN', 'UNKNOWN'])
    expect(lampOf(null)).toBe('UNKNOWN')
  })

  it('asks for a plan when it makes less or nothing, not when it has closed', () => {
    expect(statuses.filter(needsPlan)).toEqual(['REDUCED', 'SUSPENDED'])
  })
})

describe('a credit code', () => {
  it('is shown in the groups in which it is read; what is no code stays as it is', () => {
    expect(grouped('91620725MA7002644Y')).toBe('91 620725 MA7002644 Y')
    expect(grouped('9162')).toBe('9162')
  })
})

describe('the totals of the chosen enterprises', () => {
  it('grow by those that reported both years: a newcomer adds output, not growth', () => {
    const totals = totalsOf(
      [enterprise({ '2022-07': 120, '2021-07': 100 }), enterprise({ '2022-07': 50 }, false, null)],
      '2022-07',
    )
    expect(totals).toMatchObject({ count: 2, aboveScale: 1, revenue: 100, output: 170 })
    expect(totals.growth).toBeCloseTo(20)
  })

  it('have no growth where nobody reported both, or there was nothing before', () => {
    expect(totalsOf([enterprise({ '2022-07': 1 })], '2022-07').growth).toBeNull()
    expect(totalsOf([], '2022-07')).toEqual({ count: 0, aboveScale: 0, revenue: 0, output: 0, growth: null })
    expect([growth(1, 0), growth(1, undefined), growth(0, 4)]).toEqual([null, null, -100])
  })

  it('compare a month with the same month of the year before', () => {
    expect(yearBefore('2022-01')).toBe('2021-01')
  })
})

describe('the filter of the list', () => {
  it('asks for what is chosen, and for nothing when nothing is', () => {
    expect(filterOf({})).toEqual({})
    expect(filterOf({ township: '620725101', park: 'p', status: 'REDUCED', class: 'A', scale: 'below' })).toEqual({
      township: '620725101',
      parkId: 'p',
      status: ['REDUCED'],
      enterpriseClass: 'A',
      aboveScale: false,
    })
  })
})

describe('a year against the one before', () => {
  it('leaves a gap for a month without a report', () => {
    const months = [
      { period: '2022-01', output: 5 },
      { period: '2021-12', output: 7 },
    ]
    const { now, before } = yearAgainst(months, 2022, ({ output }) => output)
    expect([now[0], now[1], before[11], now.length]).toEqual([5, null, 7, 12])
  })
})
