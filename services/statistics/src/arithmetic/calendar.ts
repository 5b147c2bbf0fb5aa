const DAY = 86_400_000

/** Days from one day to another, negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** True for a real day such as 2024-02-29, false for 2022-02-29. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Share of the span from the year's first day to `until` that is over when `asOf` ends, 0 to 1. */
export function elapsedShare(year: number, until: string, asOf: string): number {
  const first = `${year}-01-01`
  const whole = daysBetween(first, until) + 1
  if (whole <= 0) return 1
  return Math.min(1, Math.max(0, (daysBetween(first, asOf) + 1) / whole))
}
