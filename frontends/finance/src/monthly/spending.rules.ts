import type { PeriodLine } from '@tongchou/frontend-kit'

/** A budget line's month, with the most that it may take. */
export interface SpendingLine extends PeriodLine {
  /** What was given for the line less what its other months took, in 元. */
  room: number
}

interface Doubt {
  key: 'belowZero' | 'overLine'
  room: number
}

/** What the service will not take of a month's spending: said beside the line while one types. */
export function spendingDoubts({ now, room }: Pick<SpendingLine, 'now' | 'room'>): Doubt[] {
  const amount = now['amount'] ?? null
  if (amount === null) return []
  if (amount < 0) return [{ key: 'belowZero', room }]
  return amount > room ? [{ key: 'overLine', room }] : []
}
