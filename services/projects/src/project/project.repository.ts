import { type Db, dueOn, lastDayOf, lastMonthEnded, monthBefore } from '@tongchou/service-kit'

/** A piece of a WHERE clause with its parameters. */
export interface Piece {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** The annual list as it stood on a day; the project is known as `p`. A replaced project counts through its substitute. */
export const onTheList = (planYear: number, asOf: string): Piece => ({
  sql: "p.planYear = ? AND p.kind IN ('NEW', 'CONTINUING') AND p.listedOn <= ? AND (p.withdrawnOn IS NULL OR p.withdrawnOn > ?)",
  parameters: [planYear, asOf, asOf],
})

/** Those of the annual list that carry a tag. */
export function taggedOnTheList(tag: string, planYear: number, asOf: string): Piece {
  const { sql, parameters } = onTheList(planYear, asOf)
  return {
    sql: `${sql} AND EXISTS (SELECT 1 FROM project_tag t WHERE t.projectId = p.id AND t.tag = ?)`,
    parameters: [...parameters, tag],
  }
}

/** The last day of the month before the one a day lies in. */
export const endOfMonthBefore = (asOf: string): string => lastDayOf(monthBefore(asOf.slice(0, 7)))

/** The day of the next month by which a month is reported. */
export const REPORT_DUE_DAY = 5

/** The last month whose report has fallen due by a day: on 31 August July, for August is due on 5 September. */
export function lastMonthDue(asOf: string): string {
  const whole = lastMonthEnded(asOf)
  return dueOn(whole, REPORT_DUE_DAY) <= asOf ? whole : monthBefore(whole)
}

/** The last month of the year for which anybody has reported by a day; null before the first report. */
export async function lastReportedMonth(db: Db, asOf: string): Promise<string | null> {
  const [row] = await db.sql<{ period: string | null }>(
    'SELECT MAX(period) AS period FROM monthly_investment WHERE reported = 1 AND period BETWEEN ? AND ?',
    [`${asOf.slice(0, 4)}-01`, lastMonthEnded(asOf)],
  )
  return row?.period ?? null
}

/** Reported investment of each project in the plan year through a month, in 分. */
export async function completedByProject(
  db: Db,
  ids: readonly string[],
  from: string,
  until: string,
): Promise<Map<string, number>> {
  const rows = await db.sql<{ projectId: string; total: number }>(
    `SELECT projectId, SUM(completed) AS total FROM monthly_investment
     WHERE projectId IN (${ids.map(() => '?').join(', ')}) AND reported = 1 AND period BETWEEN ? AND ? GROUP BY projectId`,
    [...ids, from, until],
  )
  return new Map(rows.map(({ projectId, total }) => [projectId, Number(total)]))
}

/** Those of these projects for which a month is reported. */
export async function reportedIn(db: Db, ids: readonly string[], period: string): Promise<Set<string>> {
  const rows = await db.sql<{ projectId: string }>(
    `SELECT projectId FROM monthly_investment
     WHERE projectId IN (${ids.map(() => '?').join(', ')}) AND reported = 1 AND period = ?`,
    [...ids, period],
  )
  return new Set(rows.map(({ projectId }) => projectId))
}

/** Share of the year's investment that the plan expects by the end of a month, in percent. */
export async function plannedShare(db: Db, period: string): Promise<number> {
  const [row] = await db.sql<{ share: number }>('SELECT share FROM investment_curve WHERE period = ?', [period])
  return Number(row?.share ?? 0)
}

/** One number from one row. */
export async function numberOf(db: Db, text: string, parameters: readonly unknown[]): Promise<number> {
  const [row] = await db.sql<Record<string, number | null>>(text, parameters)
  return Number(Object.values(row ?? {})[0] ?? 0)
}
