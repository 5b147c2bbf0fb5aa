import { daysBetween } from '@tongchou/service-kit'

/** The day from which homes are heated; what is not finished by then leaves them cold. */
const HEATING_BEGINS = '10-15'
const NOTICE_DAYS = 60

/** Days to the next day of heating, from the notice on; negative once homes are to be warm; null while it is far off. */
export function daysToHeating(asOf: string): number | null {
  const days = daysBetween(asOf, `${asOf.slice(0, 4)}-${HEATING_BEGINS}`)
  return days > NOTICE_DAYS ? null : days
}
