import type { Context } from '@tongchou/service-kit'
import { ConstructionWork } from './work.entity.ts'

/** Of each department, the works whose acceptance is overdue today, of what the viewer may see. */
export async function countOverdueWorks(ctx: Context, departments: readonly string[]): Promise<number[]> {
  const scope = ctx.scope(ConstructionWork, 'w')
  const rows = await ctx.db.sql<{ department: string; n: number }>(
    `SELECT w.department AS department, COUNT(*) AS n FROM construction_work w
      WHERE w.department IN (${departments.map(() => '?').join(', ')}) AND w.acceptedOn IS NULL AND w.acceptanceDueOn < ?
        AND ${scope.sql} GROUP BY w.department`,
    [...departments, ctx.today, ...scope.parameters],
  )
  const counts = new Map(rows.map(({ department, n }) => [department, Number(n)]))
  return departments.map((department) => counts.get(department) ?? 0)
}
