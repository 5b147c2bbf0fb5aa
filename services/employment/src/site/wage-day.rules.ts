const DAY_MS = 86_400_000
/** Days after the pay day from which unpaid wages are late. */
export const GRACE_DAYS = 5

/** The day by which wages of a month are due: the pay day of the month after. */
export function wageDueOn(period: string, payDay: number): string {
  const [year = 0, month = 0] = period.split('-').map(Number)
  return new Date(Date.UTC(year, month, payDay)).toISOString().slice(0, 10)
}

/** Is a month that is not wholly paid late on a day? */
export const isLate = (period: string, payDay: number, asOf: string): boolean =>
  Date.parse(asOf) - Date.parse(wageDueOn(period, payDay)) > GRACE_DAYS * DAY_MS

/** Did building begin before there was an account to pay the workers from? Opened on the day itself is in time. */
export const startedWithoutAccount = (startedOn: string, openedOn: string | null): boolean =>
  openedOn === null || openedOn > startedOn
