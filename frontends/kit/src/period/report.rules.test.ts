import { gql } from '@apollo/client'
import { describe, expect, it } from 'vitest'
import type { PeriodForm, PeriodLine } from './period-form.ts'
import type { Status, Submission } from './period.graphql.ts'
import { byMove, cleanOnes, reportOf } from './report.rules.ts'

const form: PeriodForm = {
  code: 'wages',
  title: '工资月报',
  query: gql('{ wages }'),
  linesOf: () => [],
  columns: [{ key: 'paid', title: '已发', money: true }],
  check: ({ now, last }) => ((now['paid'] ?? 0) < (last['paid'] ?? 0) ? [{ level: 'warn', text: '小于上月' }] : []),
  keep: { document: gql('{ wages }'), inputOf: () => ({}) },
  sum: 'paid',
}
const line = (id: string, last: number, now: number): PeriodLine => ({
  id,
  name: id,
  version: 1,
  last: { paid: last },
  now: { paid: now },
})
const submission = (unit: string, status: Status = 'SUBMITTED'): Submission => ({
  id: unit,
  form: 'wages',
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
  availableSteps: [],
})

describe('a report before it is opened', () => {
  it('tells what changed, what is said of it and how far it moved', () => {
    const report = reportOf(submission('a'), form, [line('1', 10, 10), line('2', 10, 5), line('3', 0, 20)])
    expect(report).toMatchObject({ changed: 2, marked: 1, sum: 35, move: 15 })
  })

  it('has no sum where its form has none', () => {
    const { sum: _sum, ...bare } = form
    expect(reportOf(submission('a'), bare, [line('1', 1, 2)])).toMatchObject({ sum: null, move: null, changed: 1 })
  })
})

describe('the reports that wait', () => {
  const still = reportOf(submission('still'), form, [line('1', 100, 101)])
  const moved = reportOf(submission('moved'), form, [line('1', 100, 200)])
  const fallen = reportOf(submission('fallen'), form, [line('1', 100, 20)])
  const approved = reportOf(submission('approved', 'APPROVED'), form, [line('1', 1, 1000)])
  const unread = reportOf(submission('unread'), form, undefined)
  const empty = reportOf(submission('empty'), form, [])

  it('stand by how far they moved, those that only wait for the lock last', () => {
    expect(byMove([still, approved, fallen, moved]).map(({ submission: { unit } }) => unit)).toEqual([
      'moved',
      'fallen',
      'still',
      'approved',
    ])
  })

  it('pass together when nothing is said of them, and never unread', () => {
    expect(cleanOnes([still, fallen, unread, empty]).map(({ submission: { unit } }) => unit)).toEqual(['still'])
  })
})
