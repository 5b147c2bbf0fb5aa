import type { SubmissionStatus } from './submission.entity.ts'

type Status = `${SubmissionStatus}`
export type PeriodStep = 'submit' | 'review' | 'approve' | 'lock' | 'return'

const NEXT: Readonly<Record<PeriodStep, { readonly from: readonly Status[]; readonly to: Status }>> = {
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED' },
  review: { from: ['SUBMITTED'], to: 'REVIEWED' },
  approve: { from: ['REVIEWED'], to: 'APPROVED' },
  lock: { from: ['APPROVED'], to: 'LOCKED' },
  return: { from: ['SUBMITTED', 'REVIEWED', 'APPROVED'], to: 'RETURNED' },
}

/** What the door of a step asks for. */
export const ACTION_OF = {
  submit: 'record',
  review: 'review',
  approve: 'lock',
  lock: 'lock',
  return: 'review',
} as const satisfies Record<PeriodStep, string>

/** Where a step leads from this status, or null when it may not be taken. */
export const statusAfter = (step: PeriodStep, status: Status): Status | null =>
  NEXT[step].from.includes(status) ? NEXT[step].to : null

/** What an office is to a unit's report: the one that reviews it, the one that owes it, or neither. */
export type Part = 'reviewer' | 'unit' | 'none'

/**
 * Whether a step from this status is for that part to take. The reviewer takes every one. The unit submits, and its own head
 * may look at the report and give it back, until the reviewer has approved it. A third office takes none.
 */
export function isTheirs(part: Part, step: PeriodStep, status: Status): boolean {
  if (part !== 'unit') return part === 'reviewer'
  return step === 'submit' || step === 'review' || (step === 'return' && status !== 'APPROVED')
}

/** Which steps that part may take now. */
export const availableSteps = (status: Status, part: Part): PeriodStep[] =>
  (Object.keys(NEXT) as PeriodStep[]).filter((step) => NEXT[step].from.includes(status) && isTheirs(part, step, status))

const monthsApart = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))

/** The month before. */
export function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

/** The month after. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

export type PeriodVerdict = 'open' | 'future' | 'under-review' | 'closed'

/** May figures of this month be entered today? This month and the last may, until they are submitted; a returned one always. */
export function periodVerdict(period: string, today: string, status: Status | null): PeriodVerdict {
  if (monthsApart(period, today.slice(0, 7)) < 0) return 'future'
  if (status === 'RETURNED') return 'open'
  if (status === 'LOCKED') return 'closed'
  if (status === 'SUBMITTED' || status === 'REVIEWED' || status === 'APPROVED') return 'under-review'
  return monthsApart(period, today.slice(0, 7)) <= 1 ? 'open' : 'closed'
}

/** The day a month's report is due: `dueDay` of the month after. */
export const dueOn = (period: string, dueDay: number): string =>
  `${monthAfter(period)}-${String(dueDay).padStart(2, '0')}`
