import type { Lamp } from './project.codes.ts'

type Colour = `${Lamp}`

/** How many months `later` lies after `earlier`; both are days or months. */
const monthsBetween = (earlier: string, later: string): number =>
  (Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))) * 12 +
  Number(later.slice(5, 7)) -
  Number(earlier.slice(5, 7))

/** Two months passed after the month in which it was due make three in a row. */
export const RED_AFTER_MONTHS = 2

/** Due and not started is yellow; not started in three months running is red. */
export function startLamp(plannedStartOn: string | null, startedOn: string | null, asOf: string): Colour {
  if (startedOn !== null && startedOn <= asOf) return 'GREEN'
  if (plannedStartOn === null || plannedStartOn > asOf) return 'GREEN'
  return monthsBetween(plannedStartOn, asOf) >= RED_AFTER_MONTHS ? 'RED' : 'YELLOW'
}

export const YELLOW_BEHIND_POINTS = 10
export const RED_BEHIND_POINTS = 30

/** Points of the year's plan that the investment lies behind the curve; below zero when it is ahead. */
export const pointsBehind = (completed: number, annual: number, plannedShare: number): number =>
  annual <= 0 ? 0 : plannedShare - (completed / annual) * 100

/** Up to ten points behind the curve is green, up to thirty yellow, more is red. */
export function progressLamp(completed: number, annual: number, plannedShare: number): Colour {
  const behind = pointsBehind(completed, annual, plannedShare)
  if (behind > RED_BEHIND_POINTS) return 'RED'
  return behind >= YELLOW_BEHIND_POINTS ? 'YELLOW' : 'GREEN'
}

/** Statistics count projects from 500 万元 of planned investment up; here in 分. */
export const LIBRARY_THRESHOLD = 500_000_000

/** A month after its start and not in the library is yellow, more than two months is red. */
export function libraryLamp(
  facts: { readonly totalInvestment: number; readonly startedOn: string | null; readonly libraryOn: string | null },
  asOf: string,
): Colour {
  const { totalInvestment, startedOn, libraryOn } = facts
  if (totalInvestment < LIBRARY_THRESHOLD || startedOn === null || startedOn > asOf) return 'GREEN'
  if (libraryOn !== null && libraryOn <= asOf) return 'GREEN'
  const months = monthsBetween(startedOn, asOf) - (asOf.slice(8) < startedOn.slice(8) ? 1 : 0)
  if (months > 2 || (months === 2 && asOf.slice(8) > startedOn.slice(8))) return 'RED'
  return months >= 1 ? 'YELLOW' : 'GREEN'
}
