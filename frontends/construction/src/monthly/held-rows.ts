import type { GridRow } from '@tongchou/frontend-kit'

const keyOf = (period: string, unit: string) => `draft:construction progress ${period} ${unit}`

/** Lines begun that the service would not take as they stand, kept in this tab until they are put right. */
export function heldRows(period: string, unit: string): GridRow[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(period, unit)) ?? '[]') as GridRow[]
  } catch {
    return []
  }
}

/** Keeps the open ones of the lines just written, and forgets those that were put right. */
export function holdRows(period: string, unit: string, written: readonly GridRow[], open: readonly GridRow[]): void {
  const ids = new Set(written.map(({ id }) => id))
  const held = [...heldRows(period, unit).filter(({ id }) => !ids.has(id)), ...open]
  if (held.length > 0) sessionStorage.setItem(keyOf(period, unit), JSON.stringify(held))
  else sessionStorage.removeItem(keyOf(period, unit))
}

/** A report with the lines that wait to be put right in the place of those the service has. */
export function withHeld(rows: readonly GridRow[], held: readonly GridRow[]): GridRow[] {
  return rows.map((row) => {
    const mine = held.find(({ id }) => id === row.id)
    return mine ? { ...row, now: mine.now, ...(mine.words ? { words: mine.words } : {}) } : row
  })
}
