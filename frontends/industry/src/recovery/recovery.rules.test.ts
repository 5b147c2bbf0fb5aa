import { describe, expect, it } from 'vitest'
import { byReporting } from './recovery.rules.ts'

const month = (period: string, units: number) => ({ period, units })

describe('the months that count', () => {
  it('leave out a month that only some units have reported yet', () => {
    const { whole, partial } = byReporting([month('2022-06', 11), month('2022-07', 11), month('2022-08', 1)])
    expect(whole.map(({ period }) => period)).toEqual(['2022-06', '2022-07'])
    expect(partial.map(({ period }) => period)).toEqual(['2022-08'])
  })

  it('keep an early month with fewer units: there were fewer then', () => {
    const { whole, partial } = byReporting([month('2021-09', 10), month('2022-07', 11)])
    expect(whole).toHaveLength(2)
    expect(partial).toEqual([])
  })

  it('are none where nothing is reported', () => {
    expect(byReporting([])).toEqual({ whole: [], partial: [] })
  })
})
