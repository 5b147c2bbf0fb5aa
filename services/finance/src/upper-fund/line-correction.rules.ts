import type { Refusal } from '@tongchou/service-kit'

/** What was said when a line was given out. */
export interface LineSaid {
  readonly fundId: string
  readonly township?: string | null
  readonly department?: string | null
  readonly projectId?: string | null
  readonly amount: number
  readonly allocatedOn: string
  readonly spendable: boolean
  readonly spendBy?: string | null
}

export interface LineStanding extends LineSaid {
  readonly paidAmount: number
  readonly spentOn: string | null
}

const SAID = ['fundId', 'township', 'department', 'projectId', 'amount', 'allocatedOn', 'spendable', 'spendBy'] as const
/** What a payment out of the line stands on. */
const PAID_ON: ReadonlySet<string> = new Set(['township', 'department', 'projectId', 'allocatedOn'])
const FEN = 100

/** What is said otherwise than it stands. */
export const correctedOf = (before: LineSaid, after: LineSaid): (keyof LineSaid)[] =>
  SAID.filter((field) => (before[field] ?? null) !== (after[field] ?? null))

/**
 * A line is put right until payments stand on it: then its unit, project and day stand, its amount covers what was paid, and
 * one that is all paid stands altogether. A limit that has passed is not moved: how late the money is would be rewritten.
 */
export function refusalOfLineCorrection(before: LineStanding, after: LineSaid, today: string): Refusal | null {
  const [first, ...rest] = correctedOf(before, after)
  if (!first) return null
  const fields = [first, ...rest]
  if (fields.includes('fundId')) return { code: 'allocation.fund-stands', field: 'fundId' }
  if (before.spentOn !== null) return { code: 'allocation.paid-up', field: first, params: { on: before.spentOn } }
  const stands = before.paidAmount > 0 ? fields.find((field) => PAID_ON.has(field)) : undefined
  if (stands) return { code: 'allocation.paid-from', field: stands, params: { paid: before.paidAmount / FEN } }
  if (after.amount < before.paidAmount)
    return { code: 'allocation.below-paid', field: 'amount', params: { paid: before.paidAmount / FEN } }
  const isPast = before.spendBy != null && before.spendBy < today
  if (isPast && fields.includes('spendBy'))
    return { code: 'allocation.limit-past', field: 'spendBy', params: { on: before.spendBy } }
  return isPast && fields.includes('spendable')
    ? { code: 'allocation.limit-past', field: 'spendable', params: { on: before.spendBy } }
    : null
}
