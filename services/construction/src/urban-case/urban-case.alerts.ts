import { addDays, type AlertFinding, type AlertRule, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'

const { YELLOW, RED } = Severity
const OPEN =
  'c.reportedOn <= ? AND (c.closedOn IS NULL OR c.closedOn > ?) AND (c.rejectedOn IS NULL OR c.rejectedOn > ?)'

interface CaseRow {
  readonly id: string
  readonly place: string
  readonly category: string
  readonly department: string | null
  readonly township: string
}

const CASE_COLUMNS = `c.id AS id, c.place AS place, g.name AS category, c.department AS department, c.township AS township
  FROM urban_case c JOIN urban_case_category g ON g.id = c.categoryId`

const ofCase = (
  { id, place, category, department, township }: CaseRow,
  severity: Severity,
  params: NonNullable<AlertFinding['params']>,
  on: string | null,
): AlertFinding => ({
  subjectType: 'UrbanCase',
  subjectId: id,
  label: `${place}：${category}`,
  severity,
  params,
  on,
  department,
  township,
})

const caseOverdue = defineAlert({
  code: 'urban-case.overdue',
  title: { zh: '城管案件超期', en: 'City-management case over its time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<CaseRow & { stepDueOn: string; closeDueOn: string }>(
        `SELECT c.stepDueOn AS stepDueOn, c.closeDueOn AS closeDueOn, ${CASE_COLUMNS}
          WHERE ${OPEN} AND c.stepDueOn < ?`,
        [asOf, asOf, asOf, asOf],
      )
    ).map((row) => {
      const severity = row.closeDueOn < asOf ? RED : YELLOW
      return ofCase(row, severity, { days: daysBetween(row.stepDueOn, asOf) }, row.stepDueOn)
    }),
})

const OFTEN = 2

const caseReworked = defineAlert({
  code: 'urban-case.reworked-often',
  title: { zh: '城管案件多次返工', en: 'City-management case sent back more than once' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<CaseRow & { returns: number; returnedOn: string }>(
        `SELECT c.returns AS returns, c.returnedOn AS returnedOn, ${CASE_COLUMNS} WHERE ${OPEN} AND c.returns >= ${OFTEN}`,
        [asOf, asOf, asOf],
      )
    ).map((row) => ofCase(row, YELLOW, { times: Number(row.returns) }, row.returnedOn)),
})

const RECENT_DAYS = 60
const RECURRING = 2

const cellRecurring = defineAlert({
  code: 'urban-case.recurring',
  title: { zh: '同一网格同类问题反复发生', en: 'The same problem keeps coming back in a grid cell' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; cell: string; category: string; township: string; times: number; lastOn: string }>(
        `SELECT l.id AS id, l.name AS cell, g.name AS category, l.township AS township, COUNT(*) AS times,
                MAX(c.reportedOn) AS lastOn
           FROM urban_case c JOIN urban_grid_cell l ON l.id = c.gridCellId JOIN urban_case_category g ON g.id = c.categoryId
          WHERE c.recursOf IS NOT NULL AND c.reportedOn > ? AND c.reportedOn <= ?
          GROUP BY l.id, l.name, g.id, g.name, l.township HAVING COUNT(*) >= ${RECURRING}`,
        [addDays(asOf, -RECENT_DAYS), asOf],
      )
    ).map(({ id, cell, category, township, times, lastOn }) => ({
      subjectType: 'UrbanGridCell',
      subjectId: id,
      label: `${cell}：${category}`,
      severity: YELLOW,
      params: { times: Number(times) },
      on: lastOn,
      township,
    })),
})

export const urbanCaseAlerts: readonly AlertRule[] = [caseOverdue, caseReworked, cellRecurring]
