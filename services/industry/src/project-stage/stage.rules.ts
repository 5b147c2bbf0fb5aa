const QUARTER = /^(\d{4})Q([1-4])$/

export const isQuarter = (text: string): boolean => QUARTER.test(text)

/** The last day of a quarter such as 2022Q3. */
export function lastDayOfQuarter(quarter: string): string {
  const [, year = '', number = '1'] = QUARTER.exec(quarter) ?? []
  return `${year}-${{ 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' }[number as '1']}`
}

export type GoalState = 'REACHED' | 'REACHED_LATE' | 'OPEN' | 'MISSED'

/** Plan against actual: a goal is missed from the day after its quarter. */
export function goalStateOn(quarter: string, reachedOn: string | null, today: string): GoalState {
  const until = lastDayOfQuarter(quarter)
  if (reachedOn !== null) return reachedOn <= until ? 'REACHED' : 'REACHED_LATE'
  return today <= until ? 'OPEN' : 'MISSED'
}

/** Days in one stage from which on somebody must look. */
export const LONG_STAY = 120
