/** The days on which a plan is usually looked at: a month, two and three after it was opened. */
export function usualReviewDays(openedOn: string): string[] {
  const start = Date.parse(`${openedOn}T00:00:00Z`)
  return [30, 60, 90].map((days) => new Date(start + days * 86_400_000).toISOString().slice(0, 10))
}
