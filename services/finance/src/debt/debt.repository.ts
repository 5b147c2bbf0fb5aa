import { type Db, lastMonthEnded } from '@tongchou/service-kit'
import { firstDay, yuan } from '../target/target-words.ts'

/** Hidden debt on a day, in 元. For those alone who may read it. */
export async function hiddenDebtOn(db: Db, day: string): Promise<number> {
  const [row] = await db.sql<{ balance: number | null }>(
    `SELECT SUM(CASE WHEN m.kind = 'TAKEN' THEN m.amount ELSE -m.amount END) AS balance
       FROM debt_movement m JOIN debt_item d ON d.id = m.debtId WHERE d.kind = 'HIDDEN' AND m.movedOn <= ?`,
    [day],
  )
  return yuan(row?.balance)
}

export interface ResolutionStanding {
  readonly id: string
  readonly name: string
  /** 分 that the plan’s months so far ask for, and 分 resolved in the year. */
  readonly planned: number
  readonly resolved: number
}

/** Hidden debts with a plan for the year: what it asks for by the last whole month, and what was done. */
export async function resolutionsOn(db: Db, asOf: string): Promise<ResolutionStanding[]> {
  const year = Number(asOf.slice(0, 4))
  const rows = await db.sql<{ id: string; name: string; planned: number; resolved: number | null }>(
    `SELECT d.id AS id, d.name AS name, SUM(r.amount) AS planned,
            (SELECT SUM(m.amount) FROM debt_movement m WHERE m.debtId = d.id AND m.kind <> 'TAKEN'
                AND m.movedOn BETWEEN ? AND ?) AS resolved
       FROM debt_item d JOIN debt_resolution r ON r.debtId = d.id
      WHERE d.kind = 'HIDDEN' AND r.period BETWEEN ? AND ? GROUP BY d.id, d.name ORDER BY d.id`,
    [firstDay(year), asOf, `${year}-01`, lastMonthEnded(asOf)],
  )
  return rows.map(({ id, name, planned, resolved }) => ({
    id,
    name,
    planned: Number(planned),
    resolved: Number(resolved ?? 0),
  }))
}
