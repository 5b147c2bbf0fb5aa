import type { Context } from '@tongchou/service-kit'
import { LandViolation } from '../violation/land-violation.entity.ts'

/** Cases that are not closed, for many townships or departments at once, of what the viewer may see. */
export async function countOpenViolations(
  ctx: Context,
  column: 'township' | 'referredTo',
  codes: readonly string[],
): Promise<number[]> {
  const scope = ctx.scope(LandViolation, 'v')
  const rows = await ctx.db.sql<{ code: string; n: number }>(
    `SELECT v.${column} AS code, COUNT(*) AS n FROM land_violation v
      WHERE v.${column} IN (${codes.map(() => '?').join(', ')}) AND v.closedOn IS NULL AND ${scope.sql} GROUP BY v.${column}`,
    [...codes, ...scope.parameters],
  )
  const counts = new Map(rows.map(({ code, n }) => [code, Number(n)]))
  return codes.map((code) => counts.get(code) ?? 0)
}
