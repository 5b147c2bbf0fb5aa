import { describe, expect, it } from 'vitest'
import type { TargetRow } from './target.graphql.ts'
import {
  chosenTargets,
  countLamps,
  grouped,
  monthEnds,
  readBoard,
  signOf,
  unavailableCodes,
  writeBoard,
} from './target.rules.ts'

const target = (code: string, more: Partial<TargetRow> = {}): TargetRow => ({
  code,
  name: `指标${code}`,
  domain: 'PROJECTS',
  direction: 'AT_LEAST',
  measure: 'COUNT',
  unit: '项',
  kind: null,
  strength: null,
  targetValue: 1,
  value: 1,
  statisticalValue: null,
  gap: null,
  light: 'GREEN',
  deadline: null,
  progress: null,
  departments: [{ code: 'fgj', name: '县发展和改革局' }],
  ...more,
})
const today = '2022-08-31'
const all = [
  target('A'),
  target('B', { light: 'RED', domain: 'INDUSTRY', departments: [{ code: 'gxj', name: '县工业和信息化局' }] }),
  target('C', { light: null, value: null }),
  target('D', { light: 'YELLOW' }),
]

describe('the cockpit', () => {
  it('counts a target without a lamp as one nothing is known of', () => {
    expect(countLamps(all)).toEqual({ GREEN: 1, YELLOW: 1, RED: 1, UNKNOWN: 1 })
  })

  it('keeps its whole state in the address', () => {
    const address = 'lamp=YELLOW.RED&area=INDUSTRY&by=department&asOf=2022-06-30&q=开工&target=B'
    expect(writeBoard(readBoard(new URLSearchParams(address), today), today).toString()).toBe(
      new URLSearchParams(address).toString(),
    )
    expect(writeBoard(readBoard(new URLSearchParams('asOf=x&lamp=PINK'), today), today).toString()).toBe('')
  })

  it('shows only red and yellow when asked, or only what one department answers for', () => {
    const board = readBoard(new URLSearchParams('lamp=YELLOW.RED'), today)
    expect(chosenTargets(all, board).map(({ code }) => code)).toEqual(['B', 'D'])
    const office = readBoard(new URLSearchParams('department=gxj'), today)
    expect(chosenTargets(all, office).map(({ code }) => code)).toEqual(['B'])
  })

  it('puts red before yellow before green inside an area', () => {
    expect(grouped(all, 'area').map(({ code }) => code)).toEqual(['D', 'A', 'C', 'B'])
  })

  it('asks for the ends of the months gone by, and the day itself last', () => {
    expect(monthEnds('2022-03-15')).toEqual(['2022-01-31', '2022-02-28', '2022-03-15'])
    expect(monthEnds('2022-02-28')).toEqual(['2022-01-31', '2022-02-28'])
  })

  it('knows which rows are empty because a service is away', () => {
    expect([...unavailableCodes(all, [{ path: ['targets', 2, 'value'] }])]).toEqual(['C'])
    expect([...unavailableCodes(all, [{}])]).toEqual(['C'])
    expect(unavailableCodes(all, []).size).toBe(0)
  })

  it('writes a sign only where a figure is a bound', () => {
    expect([signOf('AT_LEAST'), signOf('at_most'), signOf('INCREASE'), signOf(null)]).toEqual(['≥', '≤', '', ''])
  })
})
