const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'Asia/Shanghai',
})
const DAY_MS = 86_400_000
/** New Year’s Day of the old calendar lies between these days of January and February. */
const EARLIEST = '01-20'
const SPAN = 33

/** Spring Festival 春节 of a year, by the old calendar. */
export function springFestivalOf(year: number): string {
  const from = Date.parse(`${year}-${EARLIEST}T04:00:00Z`)
  for (let day = 0; day < SPAN; day++) {
    const at = new Date(from + day * DAY_MS)
    if (CHINESE.format(at) === '1/1') return at.toISOString().slice(0, 10)
  }
  throw new Error(`no Spring Festival in ${year}`)
}

/** The next Spring Festival from a day on. */
export function nextSpringFestival(asOf: string): string {
  const year = Number(asOf.slice(0, 4))
  const own = springFestivalOf(year)
  return own >= asOf ? own : springFestivalOf(year + 1)
}

const SWEEPS = [30, 60, 90] as const

/** Which of the sweeps before the festival 节前排查 is on: 90, 60 or 30 days before it; null outside them. */
export const sweepOn = (daysLeft: number): number | null => SWEEPS.find((days) => daysLeft <= days) ?? null
