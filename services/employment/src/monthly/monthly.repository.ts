import { type Context, figures, type Tally } from '@tongchou/service-kit'

/** Townships that report each month: those where residents live. */
export async function townshipsOwing({ db }: Context): Promise<string[]> {
  const rows = await db.sql<{ unit: string }>('SELECT DISTINCT township AS unit FROM resident ORDER BY unit')
  return rows.map(({ unit }) => unit)
}

/** A form of one row a unit: whether it is there. */
export async function tallyOf(
  { db }: Context,
  table: 'employment_month' | 'pension_month',
  period: string,
  unit: string,
): Promise<Tally> {
  const { filled } = await figures<'filled'>(
    db,
    `SELECT COUNT(*) AS filled FROM ${table} WHERE period = ? AND unit = ?`,
    [period, unit],
  )
  return { total: 1, filled }
}
