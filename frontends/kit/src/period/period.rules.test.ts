import { describe, expect, it } from 'vitest'
import type { Status, Submission } from './period.graphql.ts'
import {
  concerns,
  goesOn,
  mayEnter,
  monthsToChoose,
  passingOf,
  standing,
  standingOfOwed,
  waiting,
} from './period.rules.ts'

const today = '2022-08-31'

describe('a month', () => {
  const at = (status: Status | null, period = '2022-08') => standing(status, period, today)

  it('can be written until it is handed in', () => {
    expect([
      at(null),
      at('DRAFT'),
      at('RETURNED'),
      at('SUBMITTED'),
      at('REVIEWED'),
      at('APPROVED'),
      at('LOCKED'),
    ]).toEqual(['open', 'open', 'open', 'review', 'review', 'review', 'locked'])
  })

  it('is open with the one before it, and an older one only when it was given back', () => {
    expect([at(null, '2022-07'), at(null, '2022-06'), at('DRAFT', '2022-06'), at('RETURNED', '2022-01')]).toEqual([
      'open',
      'closed',
      'closed',
      'open',
    ])
  })

  it('has to have begun', () => {
    expect(at(null, '2022-09')).toBe('future')
  })

  it('stands with eleven others to choose from, and with the one that the address names', () => {
    expect(monthsToChoose(today, '2022-08')).toHaveLength(12)
    expect(monthsToChoose(today, '2022-08').at(-1)).toBe('2021-09')
    expect(monthsToChoose(today, '2020-02').at(-1)).toBe('2020-02')
  })
})

describe('a report that is owed', () => {
  const lightOf = (status: Status | null, daysLeft: number) => standingOfOwed({ status, daysLeft })

  it('lags in nothing before its day, and is red once it is late or given back', () => {
    expect(lightOf(null, 3)).toEqual({ light: 'UNKNOWN', key: 'NONE' })
    expect(lightOf('DRAFT', 0)).toEqual({ light: 'UNKNOWN', key: 'DRAFT' })
    expect(lightOf(null, -1)).toEqual({ light: 'RED', key: 'LATE' })
    expect(lightOf('DRAFT', -1)).toEqual({ light: 'RED', key: 'LATE' })
    expect(lightOf('RETURNED', 3)).toEqual({ light: 'RED', key: 'RETURNED' })
    expect(lightOf('SUBMITTED', -3)).toEqual({ light: 'GREEN', key: 'SUBMITTED' })
  })
})

describe('a report before its head', () => {
  const report = (
    unit: string,
    status: Status,
    availableSteps: Submission['availableSteps'],
    form = 'revenue',
  ): Submission => ({
    id: `${form} ${unit}`,
    form,
    period: '2022-08',
    unit,
    status,
    revision: 1,
    submittedBy: null,
    submittedAt: null,
    reviewedBy: null,
    approvedBy: null,
    lockedAt: null,
    reason: null,
    reviewer: 'finance',
    availableSteps,
  })

  it('is passed on by the step that the service leaves to the viewer', () => {
    const steps = [
      ['review', 'return'],
      ['approve', 'return'],
      ['lock', 'return'],
      ['return'],
      ['submit'],
      ['correct'],
      [],
    ]
    expect(steps.map((availableSteps) => passingOf({ availableSteps } as Pick<Submission, 'availableSteps'>))).toEqual([
      'review',
      'approve',
      'lock',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is reviewed and approved by one click of who may do both, and step by step where that is two people', () => {
    expect([goesOn('review', 'approve', false), goesOn('review', 'approve', true)]).toEqual([true, false])
    expect([goesOn('review', undefined, false), goesOn('approve', 'lock', false)]).toEqual([false, false])
  })

  it('concerns the office that owes it and the one that reviews it, and no third', () => {
    const own = report('tax', 'SUBMITTED', [])
    expect([['tax'], ['finance'], ['financial-work', undefined], []].map((offices) => concerns(own, offices))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('is written by who may submit it; one that is not begun, by who may record', () => {
    const drafts = [report('a', 'DRAFT', ['submit']), report('b', 'DRAFT', []), undefined]
    expect(drafts.map((draft) => mayEnter(draft, true))).toEqual([true, false, true])
    expect(mayEnter(undefined, false)).toBe(false)
  })

  it('waits for who may pass it on, before those that are approved already, form by form', () => {
    const found = waiting([
      report('a', 'APPROVED', ['lock', 'return']),
      report('b', 'DRAFT', ['submit']),
      report('d', 'SUBMITTED', ['review', 'return'], 'spending'),
      report('another office’s', 'SUBMITTED', []),
      report('c', 'SUBMITTED', ['review', 'return']),
    ])
    expect(found.map(({ unit }) => unit)).toEqual(['c', 'd', 'a'])
  })
})
