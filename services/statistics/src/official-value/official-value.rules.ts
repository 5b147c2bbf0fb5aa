import type { OfficialStatus } from './official-value.entity.ts'

const PERIOD = /^(\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2]))?$/

/** Last day of a year, quarter or month; null where the text is no period. */
export function lastDayOf(period: string): string | null {
  const [, year, quarter, month] = PERIOD.exec(period) ?? []
  if (!year) return null
  const last = quarter ? Number(quarter) * 3 : month ? Number(month) : 12
  const day = new Date(Date.UTC(Number(year), last, 0)).getUTCDate()
  return `${year}-${String(last).padStart(2, '0')}-${day}`
}

/** What may be released after what: a preliminary value becomes official, an official one is only ever revised. */
const FOLLOWING: Readonly<Record<string, readonly string[]>> = {
  '': ['PRELIMINARY', 'OFFICIAL'],
  PRELIMINARY: ['PRELIMINARY', 'OFFICIAL'],
  OFFICIAL: ['REVISED'],
  REVISED: ['REVISED'],
}

export function mayFollow(before: OfficialStatus | null, next: OfficialStatus): boolean {
  return FOLLOWING[before ?? '']?.includes(next) ?? false
}

/** Do the department's value and the official one lie further apart than `percent` of the official one? */
export function isWatched(dispatch: number | null, official: number | null, percent: number): boolean | null {
  if (dispatch === null || official === null) return null
  return Math.abs(dispatch - official) > (Math.abs(official) * percent) / 100
}
