import type { RecoveryMonth } from './recovery.graphql.ts'

type Reported = Pick<RecoveryMonth, 'period' | 'units'>

/** Months that every unit has reported, and the latest ones that only some have: half a month would look like a fall. */
export function byReporting<Month extends Reported>(months: readonly Month[]): { whole: Month[]; partial: Month[] } {
  const most = Math.max(0, ...months.map(({ units }) => units))
  const last = months.findLastIndex(({ units }) => units === most)
  return { whole: months.slice(0, last + 1), partial: months.slice(last + 1) }
}
