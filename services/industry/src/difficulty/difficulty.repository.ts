import type { Context } from '@tongchou/service-kit'
import { In, type SelectQueryBuilder } from 'typeorm'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { Difficulty, DifficultyKind, DifficultyStage } from './difficulty.entity.ts'
import type { DifficultyArgs } from './difficulty.inputs.ts'

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

/** The names of enterprises to whoever may see what they ask for. */
export async function namesOf({ db }: Context, ids: readonly string[]): Promise<(string | null)[]> {
  const known = await db.repository(Enterprise).find({ where: { id: In([...ids]) }, select: { id: true, name: true } })
  const names = new Map(known.map(({ id, name }) => [id, name]))
  return ids.map((id) => names.get(id) ?? null)
}

/** Still to be settled by the office that answers. */
export const OPEN: readonly DifficultyStage[] = [
  DifficultyStage.RAISED,
  DifficultyStage.ASSIGNED,
  DifficultyStage.REPLIED,
]

/** Narrows a query whose row is known as `row`. */
export function whereDifficulty(
  query: SelectQueryBuilder<Difficulty>,
  { uscc, kind, stage, department, overdue }: Partial<DifficultyArgs>,
  today: string,
): void {
  if (uscc) query.andWhere('row.enterpriseId = :uscc', { uscc })
  if (kind?.length) query.andWhere('row.kind IN (:...kind)', { kind })
  if (stage?.length) query.andWhere('row.stage IN (:...stage)', { stage })
  if (department) query.andWhere('row.department = :department', { department })
  if (overdue) query.andWhere('row.dueOn < :today AND row.stage IN (:...open)', { today, open: OPEN })
}
