import type { RevenueKind } from './tax-revenue.entity.ts'

type Kind = `${RevenueKind}`

const FINANCE = 'finance'
const TAX = 'tax'

/** The bureau that reports a kind of revenue. */
export const unitOf = (kind: Kind): string => (kind === 'NON_TAX' ? FINANCE : TAX)

export const REVENUE_UNITS: readonly string[] = [TAX, FINANCE]

export interface RevenueFigures {
  readonly dueAmount: number
  readonly collectedAmount: number
  readonly localAmount: number
}

/** What cannot be true of a month, by field. */
export function refusalOfRevenue(figures: RevenueFigures): { code: string; field: string } | null {
  for (const field of ['dueAmount', 'collectedAmount', 'localAmount'] as const)
    if (figures[field] < 0) return { code: 'amount-below-zero', field }
  return figures.localAmount > figures.collectedAmount
    ? { code: 'revenue.local-over-collected', field: 'localAmount' }
    : null
}

export type TrendMark = 'CLIFF' | 'FALLING' | 'STEADY' | 'RISING'

const MUCH = 10

/** What a month is against the one before: a cliff by the year's limit, falling or rising by a tenth. */
export function trendOf(monthOnMonth: number | null, cliff: number): TrendMark {
  if (monthOnMonth === null) return 'STEADY'
  if (monthOnMonth <= -cliff) return 'CLIFF'
  return monthOnMonth <= -MUCH ? 'FALLING' : monthOnMonth >= MUCH ? 'RISING' : 'STEADY'
}
