import type { Light } from '@tongchou/frontend-kit'

const dayLong = 86_400_000
const noticeDays = 30

/** What is to be done by a day, and whether it is. */
export interface Due {
  due: string | null
  done: boolean
}

/** Days from one day to another; negative when the other is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLong)
}

/** Where a record stands against its day. */
export function standingOf(
  { due, done }: Due,
  today: string,
): { light: Light; key: 'done' | 'noLimit' | 'over' | 'left'; days: number } {
  if (done) return { light: 'GREEN', key: 'done', days: 0 }
  if (due === null) return { light: 'UNKNOWN', key: 'noLimit', days: 0 }
  const days = daysBetween(today, due)
  if (days < 0) return { light: 'RED', key: 'over', days: -days }
  return { light: days <= noticeDays ? 'YELLOW' : 'GREEN', key: 'left', days }
}
