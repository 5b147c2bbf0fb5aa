import type { Trend } from './trend.graphql.ts'

/** One month of what is looked at, whole: this year beside last. */
export interface TrendMonth {
  period: string
  collected: number
  /** null where a part of it is not known. */
  lastYear: number | null
}

/** Months in their order, of one kind or of all together. */
export function monthsOf(rows: readonly Trend[], kind: string): TrendMonth[] {
  const months = new Map<string, TrendMonth>()
  for (const row of rows) {
    if (kind && row.kind !== kind) continue
    const held = months.get(row.period) ?? { period: row.period, collected: 0, lastYear: 0 }
    const lastYear = held.lastYear === null || row.lastYear === null ? null : held.lastYear + row.lastYear
    months.set(row.period, { ...held, collected: held.collected + row.collected, lastYear })
  }
  return [...months.values()].toSorted((a, b) => a.period.localeCompare(b.period))
}

/** The latest month of each kind, what fell most first. */
export function latestOf(rows: readonly Trend[]): Trend[] {
  const last = rows.reduce((latest, { period }) => (period > latest ? period : latest), '')
  return rows.filter(({ period }) => period === last).toSorted((a, b) => (a.monthOnMonth ?? 0) - (b.monthOnMonth ?? 0))
}
