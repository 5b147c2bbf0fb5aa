import { type Db, yearBefore } from '@tongchou/service-kit'

/** Last year's sum of a flow from January through the month of `month`; null where nothing is entered. */
export async function baseSum(db: Db, code: string, month: string): Promise<number | null> {
  const until = yearBefore(`${month}-01`).slice(0, 7)
  const [row] = await db.sql<{ n: number; total: number | null }>(
    'SELECT COUNT(*) AS n, SUM(figure) AS total FROM base_figure WHERE code = ? AND period BETWEEN ? AND ?',
    [code, `${until.slice(0, 4)}-01`, until],
  )
  return Number(row?.n ?? 0) === 0 ? null : Number(row?.total)
}

/** A level as it stood a year before `month`; null where nothing is entered. */
export async function baseLevel(db: Db, code: string, month: string): Promise<number | null> {
  const [row] = await db.sql<{ figure: number }>('SELECT figure FROM base_figure WHERE code = ? AND period = ?', [
    code,
    yearBefore(`${month}-01`).slice(0, 7),
  ])
  return row ? Number(row.figure) : null
}
