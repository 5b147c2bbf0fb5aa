import { readCsv } from '../plan/read-csv.ts'

/** An office that the plan names, or one of its words for many; columns as in the file. */
export const plannedDepartments = readCsv(new URL('../../plan/departments.csv', import.meta.url))

/** The county's units at the level of townships. */
export const plannedTownships = readCsv(new URL('../../plan/regions.csv', import.meta.url))

/** What a code can be of. */
export type UnitKind = 'department' | 'township'

const codesOf = (rows: readonly Record<string, string>[]) => new Set(rows.map(({ code }) => code))

const known: Readonly<Record<UnitKind, ReadonlySet<string | undefined>>> = {
  department: codesOf(plannedDepartments),
  township: codesOf(plannedTownships),
}

/**
 * Whether the county has this office or township. The organization keeps them as records and alone may rename them; which
 * there are stands in the plan, so that every service can refuse a code that is none.
 */
export const isUnit = (kind: UnitKind, code: string): boolean => known[kind].has(code)
