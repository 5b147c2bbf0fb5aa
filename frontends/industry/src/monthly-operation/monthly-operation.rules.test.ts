import { describe, expect, it } from 'vitest'
import { cumulativeOf, doubtsOf, lineOf, type Figures } from './monthly-operation.rules.ts'

const july: Figures = {
  output: 3_740_000,
  cumulativeOutput: 25_000_000,
  electricity: 460_000,
  workers: 40,
  orders: 4_200_000,
  stock: 1_000_000,
  receivables: 2_700_000,
  taxPaid: 90_000,
  profit: -120_000,
  daysStopped: 6,
  capacityUse: 43.9,
}
const enterprise = { uscc: '91620725MA7002644Y', name: '弱水面粉加工有限公司' }
const typed = (now: Partial<Figures>) =>
  doubtsOf({ now: { ...july, output: 3_600_000, ...now }, last: july }, '2022-08')
const codes = (now: Partial<Figures>) => typed(now).map(({ code }) => code)

describe('a line of the month', () => {
  it('starts from last month’s standing figures, never from its output, power, tax or profit', () => {
    const row = lineOf({ enterprise, current: null, lastMonth: july })
    expect(row.now).toMatchObject({ workers: 40, orders: 4_200_000, output: null, electricity: null, taxPaid: null })
    expect(row.now['daysStopped']).toBe(0)
    expect(row.version).toBeNull()
  })

  it('shows what was entered, at the version that its next change names', () => {
    const line = lineOf({ enterprise, current: { ...july, output: 1, version: 3 }, lastMonth: july })
    expect([line.now['output'], line.version, line.cumulativeBefore]).toEqual([1, 3, 25_000_000])
  })

  it('is empty for an enterprise without an earlier month', () => {
    expect(
      Object.values(lineOf({ enterprise, current: null, lastMonth: null }).now).every((each) => each === null),
    ).toBe(true)
  })
})

describe('output since January', () => {
  it('adds the month to what was reported before, and begins anew in January', () => {
    expect(cumulativeOf('2022-08', 25_000_000, 3_600_000)).toBe(28_600_000)
    expect(cumulativeOf('2022-01', 25_000_000, 3_600_000)).toBe(3_600_000)
  })

  it('is left open where the months before are not known', () => {
    expect(cumulativeOf('2022-08', null, 1)).toBeNull()
  })
})

describe('what is said beside a line', () => {
  it('is nothing for a month much like the last', () => {
    expect(codes({})).toEqual([])
  })

  it('stops what cannot be: figures below zero, more days than the month has, output in a month wholly stopped', () => {
    expect(codes({ stock: -1 })).toEqual(['below-zero'])
    expect(codes({ daysStopped: 32, output: 0 })).toContain('days-over-month')
    expect(codes({ daysStopped: 31 })).toEqual(['output-while-stopped'])
    expect(codes({ capacityUse: 151 })).toEqual(['capacity-over'])
  })

  it('lets a loss stand, and a month of exactly its days without output', () => {
    expect(codes({ profit: -5_000_000 })).toEqual([])
    expect(typed({ daysStopped: 31, output: 0 }).filter(({ level }) => level === 'block')).toEqual([])
  })

  it('asks when power fell and output rose, when nothing moved, when output jumped by half', () => {
    expect(codes({ output: 4_200_000, electricity: 400_000 })).toEqual(['power-against-output'])
    expect(codes({ output: july.output })).toEqual(['same-as-last-month'])
    expect(codes({ output: 5_610_000, electricity: 690_000 })).toEqual(['output-jump'])
    expect(codes({ output: 5_600_000, electricity: 690_000 })).toEqual([])
  })
})
