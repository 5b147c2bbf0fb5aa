/** Days from one day to another; negative when the second is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** Which sentence a deadline gets, and the number in it. */
export function deadlineWords(today: string, due: string): { key: 'due' | 'today' | 'overdue'; days: number } {
  const days = daysBetween(today, due)
  if (days === 0) return { key: 'today', days }
  return days > 0 ? { key: 'due', days } : { key: 'overdue', days: -days }
}
