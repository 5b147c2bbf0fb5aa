import type { GridRow, PeriodLine } from '@tongchou/frontend-kit'

/** A line of a month as the service holds it. */
export interface HeldLine {
  id: string
  version: number
  scheme?: string
  paidOn?: string | null
  [figure: string]: string | number | null | undefined
}

export interface MonthAnswer {
  now?: { nodes: HeldLine[] } | null
  last?: { nodes: HeldLine[] } | null
}

export interface WageAnswer {
  siteWageEntry?: { site: { id: string; name: string }; entered: HeldLine | null; last: HeldLine | null }[] | null
}

/** A line with the record that its change must name; none before its entry. */
export interface MonthLine extends PeriodLine {
  record: string | null
}

function figuresOf(line: HeldLine | null | undefined, keys: readonly string[]): Record<string, number | null> {
  return Object.fromEntries(
    keys.map((key) => {
      const value = line?.[key]
      return [key, typeof value === 'number' ? value : null]
    }),
  )
}

function lineOf(
  id: string,
  name: string,
  now: HeldLine | null | undefined,
  last: HeldLine | null | undefined,
  keys: readonly string[],
): MonthLine {
  return {
    id,
    name,
    record: now?.id ?? null,
    version: now?.version ?? null,
    last: figuresOf(last, keys),
    now: figuresOf(now, keys),
  }
}

/** The lines of a form that has one for each fund, or one for the unit itself; nothing while the service is away. */
export function monthLines(
  { now, last }: MonthAnswer,
  named: readonly { value: string; label: string }[],
  keys: readonly string[],
): MonthLine[] | undefined {
  if (!now) return undefined
  const of = (held: MonthAnswer['now'], key: string) =>
    held?.nodes.find(({ scheme }) => scheme === undefined || scheme === key)
  return named.map(({ value, label }) => lineOf(value, label, of(now, value), of(last, value), keys))
}

/** The lines of the wage report: the unit's building sites, each with the day on which it paid. */
export function wageLines({ siteWageEntry }: WageAnswer, keys: readonly string[]): MonthLine[] | undefined {
  return siteWageEntry?.map(({ site, entered, last }) => ({
    ...lineOf(site.id, site.name, entered, last, keys),
    words: { paidOn: entered?.paidOn ?? null },
  }))
}

/** What the doors of these forms take, beside what is written: the record and the version seen. */
export function identityOf({ record, version }: MonthLine): { id?: string; version?: number } {
  return record !== null && version !== null ? { id: record, version } : {}
}

/** Figures of which the first is a part of the second, and the sentence for more than the whole. */
const parts = {
  'pension.enrolled-over-due': ['enrolled', 'dueEnrolment'],
  'pension.renewed-over-due': ['renewed', 'dueRenewal'],
  'pension.paid-over-payees': ['paid', 'payees'],
  'site-wage.paid-over-due': ['paid', 'due'],
} as const

export type OverWhole = keyof typeof parts

/** Which of the figures are more than their whole. */
export function overWhole(
  { now }: Pick<GridRow, 'now'>,
  codes: readonly OverWhole[],
): { code: OverWhole; field: string; most: number }[] {
  return codes.flatMap((code) => {
    const [part, whole] = parts[code]
    const most = now[whole] ?? Infinity
    return (now[part] ?? 0) > most ? [{ code, field: part, most }] : []
  })
}

/** Wages were paid, and no day says when. */
export function lacksDay({ now, words }: Pick<GridRow, 'now' | 'words'>): boolean {
  return (now['paid'] ?? 0) > 0 && !words?.['paidOn']
}

/** Wages are due, and nobody worked for them. */
export const lacksWorkers = ({ now }: Pick<GridRow, 'now'>): boolean => (now['due'] ?? 0) > 0 && now['workers'] === 0

/** What of a month's wages is not paid yet; nothing while either figure is not written. */
export function shortOfWages({ now: { due, paid } }: Pick<GridRow, 'now'>): number {
  return typeof due === 'number' && typeof paid === 'number' ? Math.max(0, due - paid) : 0
}

/** Figures below zero, which nothing in these forms can be. */
export const belowZero = ({ now }: Pick<GridRow, 'now'>, keys: readonly string[]): string[] =>
  keys.filter((key) => (now[key] ?? 0) < 0)
