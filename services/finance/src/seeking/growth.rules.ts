/** What a unit won: this year so far, the same days of last year, the whole of last year and of the year before it. */
export interface Winnings {
  readonly now: number
  readonly samePeriod: number
  readonly lastYear: number
  readonly yearBefore: number
}

const WHOLE = 100

/** Did a unit fall by the given percent or more last year? A unit that had won nothing before cannot fall. */
export const fellMuch = ({ lastYear, yearBefore }: Winnings, percent: number): boolean =>
  yearBefore > 0 && lastYear <= yearBefore * (1 - percent / WHOLE)
