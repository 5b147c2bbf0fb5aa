const DAY_MS = 86_400_000
const SATURDAY = 6
const SUNDAY = 0
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

function isOff(time: number): boolean {
  const weekday = new Date(time).getUTCDay()
  return weekday === SATURDAY || weekday === SUNDAY
}

export const isWeekend = (day: string): boolean => isOff(timeOf(day))

/** Working days, Monday to Friday, after the first day up to the second: what `addWorkingDays` would have to add. */
export function workingDaysBetween(from: string, to: string): number {
  let days = 0
  for (let time = timeOf(from) + DAY_MS; time <= timeOf(to); time += DAY_MS) if (!isOff(time)) days++
  return days
}
