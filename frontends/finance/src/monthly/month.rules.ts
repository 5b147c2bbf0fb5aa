import type { GridRow, Light } from '@tongchou/frontend-kit'
import type { RevenueLine, SpendingLine } from './month-lines.graphql.ts'
import type { Owed, Status, Submission } from './period.graphql.ts'

export type Form = 'revenue' | 'budget-spending'

export const figureKeys = {
  revenue: ['dueAmount', 'collectedAmount', 'localAmount'],
  'budget-spending': ['amount'],
} as const satisfies Record<Form, readonly string[]>

const cliffShare = 0.7

/** A line of a month with the version that its next change must name. */
export interface MonthLine {
  row: GridRow
  version: number | null
}

export function revenueLine({ kind, current, lastMonth }: RevenueLine, name: string): MonthLine {
  const figures = (of: RevenueLine['current']) =>
    Object.fromEntries(figureKeys.revenue.map((key) => [key, of?.[key] ?? null]))
  const row = { id: kind, name, last: figures(lastMonth), now: figures(current) }
  return { row, version: current?.version ?? null }
}

export function spendingLine({ line, current, lastMonth }: SpendingLine): MonthLine {
  const row = {
    id: line.id,
    name: `${line.subject} ${line.name}`,
    last: { amount: lastMonth?.amount ?? null },
    now: { amount: current?.amount ?? null },
  }
  return { row, version: current?.version ?? null }
}

/** What speaks against a line of the revenue report; the service decides. */
export function revenueDoubts({
  last,
  now,
}: GridRow): { level: 'warn' | 'block'; key: 'local' | 'cliff'; field: string }[] {
  const collected = now['collectedAmount'] ?? null
  const local = now['localAmount'] ?? null
  const before = last['collectedAmount'] ?? null
  if (collected !== null && local !== null && local > collected)
    return [{ level: 'block', key: 'local', field: 'localAmount' }]
  if (collected !== null && before !== null && before > 0 && collected <= before * cliffShare)
    return [{ level: 'warn', key: 'cliff', field: 'collectedAmount' }]
  return []
}

/** Whether every figure stands, so that the line can be kept. */
export const isWhole = (form: Form, row: GridRow): boolean =>
  figureKeys[form].every((key) => typeof row.now[key] === 'number')

/** Whether the service holds the line as it stands. */
export const isKept = (form: Form, row: GridRow, kept: GridRow | undefined): boolean =>
  kept !== undefined && figureKeys[form].every((key) => row.now[key] === kept.now[key])

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

type Step = 'review' | 'approve' | 'lock'
const steps: Partial<Record<Status, Step[]>> = {
  SUBMITTED: ['review', 'approve'],
  REVIEWED: ['approve'],
  APPROVED: ['lock'],
}

/** What passing a report means from where it stands: to approved, or from approved to locked. */
export const stepsToPass = (status: Status): Step[] => steps[status] ?? []

/** Reports that wait for the reviewer, those to be passed before those to be locked. */
export function waiting(submissions: readonly Submission[]): Submission[] {
  const place = (each: Submission) => (each.status === 'APPROVED' ? 1 : 0)
  return submissions
    .filter(({ status }) => stepsToPass(status).length > 0)
    .toSorted((a, b) => place(a) - place(b) || a.form.localeCompare(b.form) || a.unit.localeCompare(b.unit))
}
