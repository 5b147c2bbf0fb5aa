/** The first day of the year of a day. */
export const yearStart = (day: string): string => `${day.slice(0, 4)}-01-01`
