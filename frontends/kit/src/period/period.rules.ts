import { monthBefore } from '../words/formatters.ts'
import type { Light } from '../pieces/lamp.tsx'
import type { Owed, Status, Submission } from './period.graphql.ts'

export type Standing = 'open' | 'future' | 'closed' | 'review' | 'locked'

/** What may be done with a month, by how far its report has come: this month and the last are open, a returned one always. */
export function standing(status: Status | null, period: string, today: string): Standing {
  const now = today.slice(0, 7)
  if (period > now) return 'future'
  if (status === 'RETURNED') return 'open'
  if (status === 'LOCKED') return 'locked'
  if (status === 'SUBMITTED' || status === 'REVIEWED' || status === 'APPROVED') return 'review'
  return period >= monthBefore(now) ? 'open' : 'closed'
}

/** Whether the viewer may enter figures of an open month: the service says so of a report that is begun. */
export const mayEnter = (submission: Submission | undefined, mayRecord: boolean): boolean =>
  submission ? submission.availableSteps.includes('submit') : mayRecord

/** Whether it is the viewer's office that owes a report or reviews it. */
export const concerns = ({ unit, reviewer }: Submission, offices: readonly (string | undefined)[]): boolean =>
  offices.includes(unit) || offices.includes(reviewer)

/** How a report stands that is owed: late and returned ones are red, handed in is green; nothing lags before its day. */
export function standingOfOwed({ status, daysLeft }: Pick<Owed, 'status' | 'daysLeft'>): {
  light: Light
  key: Status | 'NONE' | 'LATE'
} {
  if (status === 'RETURNED') return { light: 'RED', key: status }
  if (status !== null && status !== 'DRAFT') return { light: 'GREEN', key: status }
  return daysLeft < 0 ? { light: 'RED', key: 'LATE' } : { light: 'UNKNOWN', key: status ?? 'NONE' }
}

const order = ['review', 'approve', 'lock'] as const
export type PassingStep = (typeof order)[number]

/** The step that passes a report on, where the viewer may take one: the service says which. */
export const passingOf = ({ availableSteps }: Pick<Submission, 'availableSteps'>): PassingStep | undefined =>
  order.find((step) => availableSteps.includes(step))

/** Whether one click goes on from this step to the next: who reviews approves at once, unless each step is taken by itself. */
export const goesOn = (step: PassingStep, next: PassingStep | undefined, stepwise: boolean): boolean =>
  !stepwise && step === 'review' && next === 'approve'

/** Reports that wait for the reviewer, those to be passed before those to be locked. */
export function waiting(submissions: readonly Submission[]): Submission[] {
  const place = ({ status }: Submission) => (status === 'APPROVED' ? 1 : 0)
  return submissions
    .filter((each) => passingOf(each) !== undefined)
    .toSorted((a, b) => place(a) - place(b) || a.form.localeCompare(b.form) || a.unit.localeCompare(b.unit))
}

const monthsBack = 12

/** The months that can be looked up, the newest first: the last twelve, and the one that the address names. */
export function monthsToChoose(today: string, named: string): string[] {
  const months = [today.slice(0, 7)]
  for (let at = today.slice(0, 7); months.length < monthsBack;) months.push((at = monthBefore(at)))
  return [...new Set([named, ...months])].toSorted().toReversed()
}
