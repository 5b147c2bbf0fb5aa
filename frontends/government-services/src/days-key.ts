/** The word for days that are left until a day, or over it. */
export function daysKey(left: number): 'daysLeft' | 'daysToday' | 'daysOver' {
  if (left === 0) return 'daysToday'
  return left > 0 ? 'daysLeft' : 'daysOver'
}
