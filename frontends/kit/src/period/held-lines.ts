import type { PeriodLine, PeriodMonth } from './period-form.ts'

type Held = Record<string, Pick<PeriodLine, 'now' | 'words' | 'version'>>

/** Where the lines of one unit's month wait. */
export const placeOfMonth = (form: string, { period, unit }: PeriodMonth) => `draft:${form} ${period} ${unit}`

/** Lines begun and not yet whole, which the service does not take: kept on this device until they are; gone at sign-out. */
export function heldLines(place: string): Held {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '{}') as Held
  } catch {
    return {}
  }
}

/** Keeps the waiting ones of the lines just written, and forgets those that the service has. */
export function holdLines(place: string, written: readonly PeriodLine[], waiting: readonly PeriodLine[]): void {
  const held = heldLines(place)
  for (const { id } of written) delete held[id]
  for (const { id, now, words, version } of waiting) held[id] = { now, version, ...(words ? { words } : {}) }
  if (Object.keys(held).length === 0) localStorage.removeItem(place)
  else localStorage.setItem(place, JSON.stringify(held))
}

/** A month with the lines that wait in the place of those the service has. */
export function withHeld<Line extends PeriodLine>(lines: readonly Line[], held: Held): Line[] {
  return lines.map((line) => ({ ...line, ...held[line.id] }))
}
