import type { Context } from '@tongchou/service-kit'
import { Difficulty, DifficultyKind } from './difficulty.entity.ts'

export interface KindSummary {
  readonly kind: DifficultyKind
  readonly raised: number
  readonly confirmed: number
  readonly overdue: number
  readonly satisfaction: number | null
}

/** What was asked for in a year by kind, of what the viewer may see. */
export async function summariseDifficulties(ctx: Context, year: number): Promise<KindSummary[]> {
  const scope = ctx.scope(Difficulty, 'd')
  const rows = await ctx.db.sql<KindSummary>(
    `SELECT d.kind AS kind, COUNT(*) AS raised, COUNT(d.confirmedOn) AS confirmed, AVG(d.satisfaction) AS satisfaction,
            SUM(CASE WHEN d.dueOn < ? AND d.stage IN ('RAISED', 'ASSIGNED', 'REPLIED') THEN 1 ELSE 0 END) AS overdue
       FROM enterprise_difficulty d WHERE d.raisedOn BETWEEN ? AND ? AND ${scope.sql} GROUP BY d.kind`,
    [ctx.today, `${year}-01-01`, `${year}-12-31`, ...scope.parameters],
  )
  const known = new Map(rows.map((row) => [row.kind, row]))
  return Object.values(DifficultyKind).map((kind) => {
    const row = known.get(kind)
    return {
      kind,
      raised: Number(row?.raised ?? 0),
      confirmed: Number(row?.confirmed ?? 0),
      overdue: Number(row?.overdue ?? 0),
      satisfaction: row?.satisfaction == null ? null : Number(row.satisfaction),
    }
  })
}
