import { byChange, type CheckRow } from '../entry/grid.rules.ts'
import type { PeriodForm, PeriodLine } from './period-form.ts'
import type { Submission } from './period.graphql.ts'

/** A report that waits, with what a head must know of it before he opens it. */
export interface Report {
  submission: Submission
  form: PeriodForm
  /** Not there while they could not be read. */
  lines: readonly PeriodLine[] | undefined
  changed: number
  /** Lines with something said of them. */
  marked: number
  /** Of the form's `sum`, this month and last; null where the form has none. */
  sum: number | null
  move: number | null
}

/** What is said of a line before its head. */
export const checkOf =
  (form: PeriodForm, period: string): CheckRow =>
  (row) =>
    // A line of the review is a line as it was read.
    form.check?.(row as PeriodLine, { period, correcting: false, told: undefined }) ?? []

/** Sums up a report for the list of what waits. */
export function reportOf(submission: Submission, form: PeriodForm, lines: readonly PeriodLine[] | undefined): Report {
  const check = checkOf(form, submission.period)
  const key = form.sum
  const sumOf = (side: 'now' | 'last') =>
    key === undefined ? null : (lines ?? []).reduce((total, line) => total + (line[side][key] ?? 0), 0)
  const [sum, before] = [sumOf('now'), sumOf('last')]
  return {
    submission,
    form,
    lines,
    changed: byChange([...(lines ?? [])], form.columns).length,
    marked: (lines ?? []).filter((line) => check(line).length > 0).length,
    sum,
    move: sum === null || before === null ? null : sum - before,
  }
}

/** Those to be passed first, and of them the one that moved most: that is where a head looks. */
export function byMove(reports: readonly Report[]): Report[] {
  const place = ({ submission }: Report) => (submission.status === 'APPROVED' ? 1 : 0)
  const size = ({ sum, move }: Report) =>
    sum === null || move === null ? 0 : Math.abs(move) / Math.max(1, Math.abs(sum - move))
  return reports.toSorted((a, b) => place(a) - place(b) || size(b) - size(a))
}

/** Reports that may pass together: read, with lines, and nothing said of any. */
export const cleanOnes = (reports: readonly Report[]): Report[] =>
  reports.filter(({ lines, marked }) => lines !== undefined && lines.length > 0 && marked === 0)
