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
  outputLastYear: number
}

export interface TotalledRow {
  aboveScale: boolean | null
  annualRevenue: number | null
  operations: { period: string; output: number }[] | null
}

/** What the filtered enterprises come to: this month's output beside last year's of those same that reported both. */
export function totalsOf(rows: readonly TotalledRow[], month: string): Totals {
  const totals: Totals = { count: rows.length, aboveScale: 0, revenue: 0, output: 0, outputLastYear: 0 }
  const lastYear = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
  for (const row of rows) {
    if (row.aboveScale) totals.aboveScale += 1
    totals.revenue += row.annualRevenue ?? 0
    const outputIn = (period: string) => row.operations?.find((each) => each.period === period)?.output
    const now = outputIn(month)
    if (now === undefined) continue
    totals.output += now
    totals.outputLastYear += outputIn(lastYear) ?? 0
  }
  return totals
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
