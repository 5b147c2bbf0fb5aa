import { describe, expect, it } from 'vitest'
import type { InNeed } from './declining.graphql.ts'
import { decliningLamp, mergeDeclining, usualReviewDays } from './enterprise-plan.rules.ts'

const enterprise = (uscc: string, more: Partial<InNeed> = {}): InNeed => ({
  uscc,
  name: uscc,
  status: 'REDUCED',
  township: null,
  officer: null,
  lastVisitedOn: null,
  difficulties: [],
  plans: [],
  ...more,
})
const open = { id: 'p', owner: '王建国', closedOn: null, nextReviewOn: null }
const trend = (held: InNeed, yearOnYear: number) => ({
  enterprise: held,
  period: '2022-07',
  monthOnMonth: -12,
  yearOnYear,
})

describe('enterprises that make less', () => {
  it('stand once, whether by their figures, by their own word, or both', () => {
    const rows = mergeDeclining([trend(enterprise('A'), -20)], [enterprise('A'), enterprise('B')])
    expect(rows.map((row) => row.enterprise.uscc)).toEqual(['A', 'B'])
  })

  it('come with the ones lacking a plan first, then the deepest fall', () => {
    const rows = mergeDeclining(
      [trend(enterprise('A', { plans: [open] }), -40), trend(enterprise('B', { plans: [open] }), -60)],
      [enterprise('C')],
    )
    expect(rows.map((row) => row.enterprise.uscc)).toEqual(['C', 'B', 'A'])
  })

  it('are red without a plan, green with an open one; a closed one does not count', () => {
    const lamp = (held: InNeed) => mergeDeclining([trend(held, -20)], []).map(decliningLamp)
    expect(lamp(enterprise('A'))).toEqual(['RED'])
    expect(lamp(enterprise('A', { plans: [open] }))).toEqual(['GREEN'])
    expect(lamp(enterprise('A', { plans: [{ ...open, closedOn: '2022-06-01' }] }))).toEqual(['RED'])
  })

  it('are yellow while only the figures fall', () => {
    expect(mergeDeclining([trend(enterprise('A', { status: 'NORMAL' }), -20)], []).map(decliningLamp)).toEqual([
      'YELLOW',
    ])
  })
})

describe('the usual days of review', () => {
  it('follow the opening by a month each, over the end of a year too', () => {
    expect(usualReviewDays('2022-11-15')).toEqual(['2022-12-15', '2023-01-14', '2023-02-13'])
  })
})
