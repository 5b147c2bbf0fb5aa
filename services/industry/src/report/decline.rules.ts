export interface MonthFigures {
  readonly output: number
  readonly electricity: number
}

export interface Decline {
  readonly period: string
  /** Percent, of the latest month. */
  readonly monthOnMonth: number | null
  readonly yearOnYear: number | null
}

const TENTH = -10
const FIFTH = -20

const changeOf = (now: number | undefined, before: number | undefined): number | null =>
  now === undefined || before === undefined || before <= 0 ? null : Math.round((now / before - 1) * 1000) / 10

/** Names months by their distance: `at(1)` is the month before the latest, `at(12)` the same month of last year. */
export type MonthsBack = (back: number) => MonthFigures | undefined

/** Has output fallen by a tenth or more in each of the last two months, on the month before or on the year before? */
export function declineOf(period: string, at: MonthsBack): Decline | null {
  const monthOnMonth = changeOf(at(0)?.output, at(1)?.output)
  const yearOnYear = changeOf(at(0)?.output, at(12)?.output)
  const fell = (latest: number | null, before: number | null) =>
    latest !== null && before !== null && latest <= TENTH && before <= TENTH
  const byMonth = fell(monthOnMonth, changeOf(at(1)?.output, at(2)?.output))
  const byYear = fell(yearOnYear, changeOf(at(1)?.output, at(13)?.output))
  return byMonth || byYear ? { period, monthOnMonth, yearOnYear } : null
}

/** Percent by which the latest month's power fell, when it is a fifth or more. */
export function powerFallOf(at: MonthsBack): number | null {
  const change = changeOf(at(0)?.electricity, at(1)?.electricity)
  return change !== null && change <= FIFTH ? change : null
}
