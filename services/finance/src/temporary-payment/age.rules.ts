export type TemporaryAgeBand = 'UP_TO_YEAR' | 'UP_TO_THREE' | 'UP_TO_FIVE' | 'OLDER'

const anniversary = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** How long ago a day is, in the bands that temporary payments are told by. */
export function ageOf(paidOn: string, today: string): TemporaryAgeBand {
  if (today <= anniversary(paidOn, 1)) return 'UP_TO_YEAR'
  if (today <= anniversary(paidOn, 3)) return 'UP_TO_THREE'
  return today <= anniversary(paidOn, 5) ? 'UP_TO_FIVE' : 'OLDER'
}
