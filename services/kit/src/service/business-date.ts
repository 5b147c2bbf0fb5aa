const COUNTY_ZONE = 'Asia/Shanghai'
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: COUNTY_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The county's calendar day at a moment. */
export const dayIn = (moment: Date): string => format.format(moment)

/** The moment at which a day of the county begins: its clocks stand eight hours before Greenwich, all the year round. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`)
