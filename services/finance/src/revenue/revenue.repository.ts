import { addMonths, type Db, growthOf, lastMonthEnded } from '@tongchou/service-kit'
import { yuan } from '../target/target-words.ts'
import type { RevenueKind } from './tax-revenue.entity.ts'

export interface RevenueMonth {
  readonly period: string
  readonly kind: RevenueKind
  readonly due: number
  readonly collected: number
  readonly local: number
}

const YEAR = 12

/** Reported months by kind, in 元. There are fifteen kinds: a year is 180 rows whatever else grows. */
export async function revenueMonths(db: Db, from: string, until: string): Promise<RevenueMonth[]> {
  const rows = await db.sql<{ period: string; kind: RevenueKind; due: number; collected: number; own: number }>(
    `SELECT period, kind, dueAmount AS due, collectedAmount AS collected, localAmount AS own FROM tax_revenue
      WHERE reported = 1 AND period BETWEEN ? AND ? ORDER BY period, kind`,
    [from, until],
  )
  return rows.map(({ period, kind, due, collected, own }) => ({
    period,
    kind,
    due: yuan(due),
    collected: yuan(collected),
    local: yuan(own),
  }))
}

const keyOf = ({ period, kind }: Pick<RevenueMonth, 'period' | 'kind'>): string => `${period} ${kind}`

/**
 * The year's reported months up to the last that is over, and of last year exactly the same months and kinds: a month
 * reported in part is held against the same part.
 */
export async function revenueOfYear(db: Db, asOf: string): Promise<{ now: RevenueMonth[]; before: RevenueMonth[] }> {
  const year = asOf.slice(0, 4)
  const until = lastMonthEnded(asOf)
  if (until < `${year}-01`) return { now: [], before: [] }
  const all = await revenueMonths(db, addMonths(`${year}-01`, -YEAR), until)
  const now = all.filter(({ period }) => period >= `${year}-01`)
  const wanted = new Set(now.map((row) => keyOf({ ...row, period: addMonths(row.period, -YEAR) })))
  return { now, before: all.filter((row) => wanted.has(keyOf(row))) }
}

export const sumOf = (rows: readonly RevenueMonth[], of: (row: RevenueMonth) => number): number =>
  rows.reduce((total, row) => total + of(row), 0)

export interface RevenueGrowth {
  readonly now: number | null
  readonly before: number | null
  /** Percent. */
  readonly growth: number | null
}

/** 一般公共预算收入 so far and its growth, in 元 and percent. */
export async function revenueGrowth(db: Db, asOf: string): Promise<RevenueGrowth> {
  const { now, before } = await revenueOfYear(db, asOf)
  if (now.length === 0) return { now: null, before: null, growth: null }
  const [sum, base] = [now, before].map((rows) => sumOf(rows, ({ local }) => local)) as [number, number]
  return { now: sum, before: base, growth: growthOf(sum, base) }
}
