const DAY_MS = 86_400_000
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

export const addDays = (day: string, days: number): string => dayOf(timeOf(day) + days * DAY_MS)

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY_MS)

export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return dayOf(Date.UTC(year, number, 0))
}

export const daysOf = (month: string): number => Number(lastDayOf(month).slice(8))

/** The month so many months away. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return dayOf(Date.UTC(year, number - 1 + months, 1)).slice(0, 7)
}

/** The last month that is over on this day: a month's figures count from its last day on. */
export const lastMonthEnded = (day: string): string => {
  const month = day.slice(0, 7)
  return lastDayOf(month) === day ? month : addMonths(month, -1)
}

const SATURDAY = 6
const SUNDAY = 0

/** The day so many working days later, Monday to Friday; public holidays only lengthen a time limit, never shorten it. */
export function addWorkingDays(day: string, days: number): string {
  let time = timeOf(day)
  for (let left = days; left > 0;) {
    time += DAY_MS
    const weekday = new Date(time).getUTCDay()
    if (weekday !== SATURDAY && weekday !== SUNDAY) left--
  }
  return dayOf(time)
}
