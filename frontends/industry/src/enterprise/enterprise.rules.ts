import type { Light } from '@tongchou/frontend-kit'

export const statuses = ['NORMAL', 'REDUCED', 'SUSPENDED', 'RESUMED', 'CLOSED', 'DEREGISTERED'] as const
export type EnterpriseStatus = (typeof statuses)[number]

export const classes = ['A', 'B', 'C', 'D'] as const
export type EnterpriseClass = (typeof classes)[number]

const lamps: Record<EnterpriseStatus, Light> = {
  NORMAL: 'GREEN',
  RESUMED: 'GREEN',
  REDUCED: 'YELLOW',
  SUSPENDED: 'RED',
  CLOSED: 'UNKNOWN',
  DEREGISTERED: 'UNKNOWN',
}

/** The lamp of how an enterprise runs: less is yellow, standing still is red, one that is no more has none. */
export function lampOf(status: EnterpriseStatus | null | undefined): Light {
  return status ? lamps[status] : 'UNKNOWN'
}

/** A unified social credit code in the groups in which people read it aloud: 91 620725 MA7000137 P. */
export function grouped(uscc: string): string {
  return uscc.length === 18 ? `${uscc.slice(0, 2)} ${uscc.slice(2, 8)} ${uscc.slice(8, 17)} ${uscc.slice(17)}` : uscc
}

export interface Totals {
  count: number
  aboveScale: number
  revenue: number
  output: number
  /** In percent; null where nobody reported both. */
  growth: number | null
}

export interface TotalledRow {
  aboveScale: boolean | null
  annualRevenue: number | null
  operations: { period: string; output: number }[] | null
}

/** What the filtered enterprises come to; growth is that of those that reported both this month and the year before. */
export function totalsOf(rows: readonly TotalledRow[], month: string): Totals {
  const totals: Totals = { count: rows.length, aboveScale: 0, revenue: 0, output: 0, growth: null }
  const lastYear = yearBefore(month)
  let now = 0
  let before = 0
  for (const row of rows) {
    if (row.aboveScale) totals.aboveScale += 1
    totals.revenue += row.annualRevenue ?? 0
    const outputIn = (period: string) => row.operations?.find((each) => each.period === period)?.output
    const output = outputIn(month)
    const earlier = outputIn(lastYear)
    totals.output += output ?? 0
    if (output === undefined || earlier === undefined) continue
    now += output
    before += earlier
  }
  return { ...totals, growth: growth(now, before) }
}

/** The same month of the year before. */
export function yearBefore(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
}

/** How much more than before, in percent; null where nothing was before. */
export function growth(now: number | null | undefined, before: number | null | undefined): number | null {
  return typeof now === 'number' && typeof before === 'number' && before > 0 ? (now / before - 1) * 100 : null
}

/** The service's filter of what is chosen above the list. */
export function filterOf(chosen: Readonly<Record<string, string>>): Record<string, unknown> {
  return {
    ...(chosen.township ? { township: chosen.township } : {}),
    ...(chosen.park ? { parkId: chosen.park } : {}),
    ...(chosen.status ? { status: [chosen.status] } : {}),
    ...(chosen.class ? { enterpriseClass: chosen.class } : {}),
    ...(chosen.scale ? { aboveScale: chosen.scale === 'above' } : {}),
  }
}

/** The twelve months of a year and of the one before, by one figure; a month without a report is a gap. */
export function yearAgainst<Month extends { period: string }>(
  months: readonly Month[],
  year: number,
  figure: (month: Month) => number,
): { now: (number | null)[]; before: (number | null)[] } {
  const known = new Map(months.map((month) => [month.period, figure(month)]))
  const of = (wanted: number) =>
    Array.from({ length: 12 }, (_, index) => known.get(`${wanted}-${String(index + 1).padStart(2, '0')}`) ?? null)
  return { now: of(year), before: of(year - 1) }
}

/** One that makes less or nothing is to have a plan of its own. */
export function needsPlan(status: EnterpriseStatus | null | undefined): boolean {
  return status === 'REDUCED' || status === 'SUSPENDED'
}
