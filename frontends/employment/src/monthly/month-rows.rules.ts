import type { GridRow } from '@tongchou/frontend-kit'

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
  siteWageEntry?: { site: { id: string; name: string }; entered: HeldLine | null; last: HeldLine | null }[] | null
}

export interface Line {
  key: string
  name: string
  now: HeldLine | undefined
  last: HeldLine | undefined
}

/** The lines of a form: its sites, its funds, or the unit alone. */
export function linesOf(answer: MonthAnswer, named: readonly { value: string; label: string }[]): Line[] {
  if (answer.siteWageEntry)
    return answer.siteWageEntry.map(({ site, entered, last }) => ({
      key: site.id,
      name: site.name,
      now: entered ?? undefined,
      last: last ?? undefined,
    }))
  const of = (rows: MonthAnswer['now'], key: string) =>
    rows?.nodes.find(({ scheme }) => scheme === undefined || scheme === key)
  return named.map(({ value, label }) => ({
    key: value,
    name: label,
    now: of(answer.now, value),
    last: of(answer.last, value),
  }))
}

const figureOf = (line: HeldLine | undefined, key: string): number | null => {
  const value = line?.[key]
  return typeof value === 'number' ? value : null
}

/** A line as the entry table shows it. */
export function gridRowOf({ key, name, now, last }: Line, keys: readonly string[]): GridRow {
  const figures = (line: HeldLine | undefined) =>
    Object.fromEntries(keys.map((each) => [each, figureOf(line, each)] as const))
  return { id: key, name, now: figures(now), last: figures(last), words: { paidOn: now?.paidOn ?? null } }
}
