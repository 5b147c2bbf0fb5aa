import type { Light } from '@tongchou/frontend-kit'
import type { Gauge, GaugeCourse } from './gauge.graphql.ts'

/** Differences of figures that were added up in another order, not of land. */
const rounding = 0.001

/** Red where less is left than must be held or than the last survey found, grey where neither is known. */
export function lightOf({ spareMu, changeMu, basicSpareMu, basicChangeMu }: Gauge): Light {
  const known = [spareMu, changeMu, basicSpareMu, basicChangeMu].filter((each) => each !== null)
  if (known.length === 0) return 'UNKNOWN'
  return known.some((each) => each < -rounding) ? 'RED' : 'GREEN'
}

/** The township without a code is all of them together. */
export const wholeOf = (gauges: readonly Gauge[] | null | undefined): Gauge | undefined =>
  gauges?.find(({ township }) => township === null) ?? gauges?.[0]

/** The days of the chart: the end of last year, two on the way, today. */
export function daysOf(today: string): Record<keyof GaugeCourse, string> {
  const start = Date.parse(`${Number(today.slice(0, 4)) - 1}-12-31`)
  const part = (Date.parse(today) - start) / 3
  const day = (index: number) => new Date(start + Math.round(part * index)).toISOString().slice(0, 10)
  return { first: day(0), second: day(1), third: day(2), today }
}
