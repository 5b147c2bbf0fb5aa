import { type Condition, type Db, lastMonthEnded, percentOf } from '@tongchou/service-kit'
import { yuan } from '../target/target-words.ts'
import { scheduleOf } from './budget-line.rules.ts'

export interface UnitProgress {
  readonly unit: string
  readonly township: string | null
  readonly department: string | null
  readonly lines: number
  readonly refined: number
  readonly allocated: number
  readonly spent: number
  /** Percent of what was given. */
  readonly progress: number | null
  /** Percent of the year that is over with the last whole month. */
  readonly schedule: number
}

type Row = Omit<UnitProgress, 'unit' | 'lines' | 'progress' | 'schedule'> & { readonly lineCount: number }

/** 支出进度 of each unit by the last whole month, in 元; drafts do not count. */
export async function progressOfUnits(db: Db, asOf: string, scope: Condition): Promise<UnitProgress[]> {
  const until = lastMonthEnded(asOf)
  const year = asOf.slice(0, 4)
  const rows = await db.sql<Row>(
    `SELECT l.township AS township, l.department AS department, COUNT(*) AS lineCount,
            SUM(CASE WHEN l.refinedOn <= ? THEN 1 ELSE 0 END) AS refined,
            SUM(l.allocatedAmount) AS allocated, SUM(COALESCE(s.spent, 0)) AS spent
       FROM budget_line l LEFT JOIN (SELECT lineId, SUM(amount) AS spent FROM budget_spending
              WHERE reported = 1 AND period BETWEEN ? AND ? GROUP BY lineId) s ON s.lineId = l.id
      WHERE l.planYear = ? AND l.allocatedOn <= ? AND ${scope.sql}
      GROUP BY l.township, l.department ORDER BY l.township, l.department`,
    [asOf, `${year}-01`, until, Number(year), asOf, ...scope.parameters],
  )
  const schedule = until < `${year}-01` ? 0 : scheduleOf(until)
  return rows.map(({ township, department, lineCount, refined, allocated, spent }) => ({
    unit: township ?? department ?? '',
    township,
    department,
    lines: Number(lineCount),
    refined: Number(refined),
    allocated: yuan(allocated),
    spent: yuan(spent),
    progress: percentOf(Number(spent), Number(allocated)),
    schedule,
  }))
}

/** Units that have lines in a year, and so owe its months. */
export async function unitsWithLines(db: Db, year: number): Promise<string[]> {
  const rows = await db.sql<{ unit: string }>(
    'SELECT DISTINCT COALESCE(township, department) AS unit FROM budget_line WHERE planYear = ? ORDER BY unit',
    [year],
  )
  return rows.map(({ unit }) => unit)
}

/** What all months of a line took together, in 分; nothing where none was entered. */
export async function spentOf(db: Db, lineId: string): Promise<number | null> {
  const [row] = await db.sql<{ months: number; spent: number | null }>(
    'SELECT COUNT(*) AS months, SUM(amount) AS spent FROM budget_spending WHERE lineId = ?',
    [lineId],
  )
  return Number(row?.months ?? 0) === 0 ? null : Number(row?.spent ?? 0)
}
