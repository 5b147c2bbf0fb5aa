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

/** How far one click of a reviewer brings a report. */
export interface Reach {
  /** Who may not approve only reviews. */
  mayApprove: boolean
  /** Each step by itself: who reviews and who approves are two people. */
  stepwise?: boolean
}

/** What passing a report means from where it stands: to approved, then to locked. */
export function stepsToPass(status: Status, { mayApprove, stepwise = false }: Reach): readonly PassingStep[] {
  const open = (steps[status] ?? []).filter((step) => mayApprove || step === 'review')
  return stepwise ? open.slice(0, 1) : open
}

/** What that passing is called; `pass` is review and approval in one. */
export function passingOf(status: Status, reach: Reach): PassingStep | 'pass' | undefined {
  const [first, second] = stepsToPass(status, reach)
  return second ? 'pass' : first
}

/** Reports that wait for the reviewer, those to be passed before those to be locked. */
export function waiting(submissions: readonly Submission[], reach: Reach): Submission[] {
  const place = ({ status }: Submission) => (status === 'APPROVED' ? 1 : 0)
  return submissions
    .filter(({ status }) => stepsToPass(status, reach).length > 0)
    .toSorted((a, b) => place(a) - place(b) || a.form.localeCompare(b.form) || a.unit.localeCompare(b.unit))
}

const monthsBack = 12

/** The months that can be looked up, the newest first: the last twelve, and the one that the address names. */
export function monthsToChoose(today: string, named: string): string[] {
  const months = [today.slice(0, 7)]
  for (let at = today.slice(0, 7); months.length < monthsBack;) months.push((at = monthBefore(at)))
  return [...new Set([named, ...months])].toSorted().toReversed()
}
