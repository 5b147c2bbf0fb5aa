import { monthBefore } from '../words/formatters.ts'
import type { Light } from '../pieces/lamp.tsx'
import type { Owed, Status, Step, Submission } from './period.graphql.ts'

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

/** Returned or overdue is red, still to do is yellow, handed in is green. */
export function lampOfOwed({ status, daysLeft }: Pick<Owed, 'status' | 'daysLeft'>): Light {
  if (status !== null && status !== 'DRAFT' && status !== 'RETURNED') return 'GREEN'
  return status === 'RETURNED' || daysLeft < 0 ? 'RED' : 'YELLOW'
}

export type PassingStep = Extract<Step, 'review' | 'approve' | 'lock'>

const steps: Partial<Record<Status, readonly PassingStep[]>> = {
  SUBMITTED: ['review', 'approve'],
  REVIEWED: ['approve'],
  APPROVED: ['lock'],
}

/** What passing a report means from where it stands: to approved, then to locked. Who may not approve only reviews. */
export function stepsToPass(status: Status, mayApprove: boolean): readonly PassingStep[] {
  return (steps[status] ?? []).filter((step) => mayApprove || step === 'review')
}

/** Where a report stands after its next passing. */
export function passingOf(status: Status, mayApprove: boolean): PassingStep | undefined {
  return stepsToPass(status, mayApprove).at(-1)
}

/** Reports that wait for the reviewer, those to be passed before those to be locked. */
export function waiting(submissions: readonly Submission[], mayApprove: boolean): Submission[] {
  const place = ({ status }: Submission) => (status === 'APPROVED' ? 1 : 0)
  return submissions
    .filter(({ status }) => stepsToPass(status, mayApprove).length > 0)
    .toSorted((a, b) => place(a) - place(b) || a.form.localeCompare(b.form) || a.unit.localeCompare(b.unit))
}

const monthsBack = 12

/** The months that can be looked up, the newest first: the last twelve, and the one that the address names. */
export function monthsToChoose(today: string, named: string): string[] {
  const months = [today.slice(0, 7)]
  for (let at = today.slice(0, 7); months.length < monthsBack;) months.push((at = monthBefore(at)))
  return [...new Set([named, ...months])].toSorted().toReversed()
}
