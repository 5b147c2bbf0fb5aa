import type { GridRow, Light } from '@tongchou/frontend-kit'
import type { Owed, ProgressRow, Status, Submission } from './monthly.graphql.ts'

const WHOLE = 100

/** Behind its plan by more percent points than these, a work needs a word on what stands in its way. */
const NOTED_POINTS = 10

export interface Doubt {
  key: 'over' | 'overWhole' | 'falls' | 'behind'
  field: 'percent' | 'quantity' | 'note'
  points?: number
}

/** What the service would refuse of a line, said while one types. A correction may lower what was reported. */
export function doubtsOf(
  { now, last, words }: GridRow,
  { work, plannedPercent }: Pick<ProgressRow, 'plannedPercent'> & { work: { quantity: number } },
  isCorrection: boolean,
): Doubt[] {
  const percent = now['percent'] ?? null
  const quantity = now['quantity'] ?? null
  const falls = (value: number | null, before: number | null | undefined) =>
    !isCorrection && value !== null && value < (before ?? 0)
  const behind = percent === null || plannedPercent === null ? 0 : plannedPercent - percent
  return [
    ...(percent !== null && percent > WHOLE ? [{ key: 'over', field: 'percent' } as const] : []),
    ...(falls(percent, last['percent']) ? [{ key: 'falls', field: 'percent' } as const] : []),
    ...(quantity !== null && quantity > work.quantity ? [{ key: 'overWhole', field: 'quantity' } as const] : []),
    ...(falls(quantity, last['quantity']) ? [{ key: 'falls', field: 'quantity' } as const] : []),
    ...(behind > NOTED_POINTS && !words?.['note']?.trim()
      ? [{ key: 'behind', field: 'note', points: behind } as const]
      : []),
  ]
}

/** A line of the month as the table takes it. */
export const gridRowOf = (row: ProgressRow, note: string): GridRow => ({
  id: row.work.id,
  name: row.work.name,
  note,
  last: { percent: row.lastPercent, quantity: row.lastQuantity },
  now: { percent: row.percent, quantity: row.quantity },
  words: { note: row.note },
})

/** Whether both figures stand, so that the line can be kept. */
export const isWhole = ({ now }: GridRow): boolean =>
  typeof now['percent'] === 'number' && typeof now['quantity'] === 'number'

/** A line as the service takes it, at the version that was seen. */
export const inputOf = ({ id, now, words }: GridRow, version: number | undefined) => ({
  workId: id,
  ...(version === undefined ? {} : { version }),
  percent: now['percent'],
  quantity: now['quantity'],
  note: words?.['note']?.trim() || null,
})

/** What may be done with a month, by how far its report has come. */
export function standing(
  status: Status | null,
  period: string,
  today: string,
): 'open' | 'future' | 'review' | 'locked' {
  if (period > today.slice(0, 7)) return 'future'
  if (status === 'LOCKED') return 'locked'
  return status === 'SUBMITTED' || status === 'REVIEWED' || status === 'APPROVED' ? 'review' : 'open'
}

/** Returned or overdue is red, still to do is yellow, handed in is green. */
export function lampOfOwed({ status, daysLeft }: Pick<Owed, 'status' | 'daysLeft'>): Light {
  if (status !== null && status !== 'DRAFT' && status !== 'RETURNED') return 'GREEN'
  return status === 'RETURNED' || daysLeft < 0 ? 'RED' : 'YELLOW'
}

export type Step = 'review' | 'approve' | 'lock'

const steps: Partial<Record<Status, Step[]>> = {
  SUBMITTED: ['review', 'approve'],
  REVIEWED: ['approve'],
  APPROVED: ['lock'],
}

/** What passing a report means from where it stands; who may not approve only reviews. */
export const stepsToPass = (status: Status, mayApprove: boolean): Step[] =>
  (steps[status] ?? []).filter((step) => mayApprove || step === 'review')

/** Reports that wait for the reviewer, those to be passed before those to be locked. */
export function waiting(submissions: readonly Submission[], mayApprove: boolean): Submission[] {
  const place = (each: Submission) => (each.status === 'APPROVED' ? 1 : 0)
  return submissions
    .filter(({ status }) => stepsToPass(status, mayApprove).length > 0)
    .toSorted((a, b) => place(a) - place(b) || a.unit.localeCompare(b.unit))
}
