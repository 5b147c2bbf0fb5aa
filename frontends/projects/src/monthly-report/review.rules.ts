import type { CheckRow, GridRow } from '@tongchou/frontend-kit'

/** What a head must know of a unit's report before opening it. */
export interface ReportSummary {
  total: number
  /** Projects on which anything was done. */
  changed: number
  /** Lines with something said of them. */
  marked: number
  /** Completed in the month, 元. */
  completed: number
  lastCompleted: number
}

/** Sums up a report for the list of what waits. */
export function summaryOfReport(rows: readonly GridRow[], check: CheckRow): ReportSummary {
  const sum = (of: (row: GridRow) => number | null | undefined) => rows.reduce((all, row) => all + (of(row) ?? 0), 0)
  return {
    total: rows.length,
    changed: rows.filter(({ now }) => (now.completed ?? 0) !== 0).length,
    marked: rows.filter((row) => check(row).length > 0).length,
    completed: sum(({ now }) => now.completed),
    lastCompleted: sum(({ last }) => last.completed),
  }
}

/** Reports with the largest move against last month first: that is where a head looks. */
export const byMove = <Each extends { summary: ReportSummary }>(reports: readonly Each[]): Each[] =>
  reports.toSorted(
    (a, b) =>
      Math.abs(b.summary.completed - b.summary.lastCompleted) - Math.abs(a.summary.completed - a.summary.lastCompleted),
  )

/** Reports that may pass together: every line filled and nothing said of any. */
export const cleanOnes = <Each extends { summary: ReportSummary }>(reports: readonly Each[]): Each[] =>
  reports.filter(({ summary }) => summary.total > 0 && summary.marked === 0)
