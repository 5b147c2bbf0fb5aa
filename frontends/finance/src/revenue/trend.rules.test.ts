import { describe, expect, it } from 'vitest'
import { latestOf, monthsOf } from './trend.rules.ts'
import type { Trend } from './trend.graphql.ts'

const row = (period: string, kind: string, collected: number, lastYear: number | null, monthOnMonth = 0): Trend => ({
  period,
  kind,
  collected,
  local: collected,
  lastYear,
  monthOnMonth,
  yearOnYear: null,
  mark: 'STEADY',
})

const rows = [row('2022-08', 'VAT', 80, 70, -20), row('2022-07', 'VAT', 100, 90), row('2022-08', 'DEED', 10, null, -60)]

describe('revenue by month', () => {
  it('adds the kinds up, and does not know last year where a part of it is unknown', () => {
    expect(monthsOf(rows, '')).toEqual([
      { period: '2022-07', collected: 100, lastYear: 90 },
      { period: '2022-08', collected: 90, lastYear: null },
    ])
  })

  it('shows one kind alone', () => {
    expect(monthsOf(rows, 'VAT').map(({ collected }) => collected)).toEqual([100, 80])
  })

  it('has what fell most in the latest month first', () => {
    expect(latestOf(rows).map(({ kind }) => kind)).toEqual(['DEED', 'VAT'])
    expect(latestOf([])).toEqual([])
  })
})
