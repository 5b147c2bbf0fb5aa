const months = 3

/** The quarter that a day lies in, as the service writes it: 2022Q3. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / months)}`
}

/** The quarters of a year and the last of the year before, in which goals are still open. */
export function quartersAround(year: number): string[] {
  return [`${year - 1}Q4`, ...[1, 2, 3, 4].map((number) => `${year}Q${number}`), `${year + 1}Q1`]
}
