import { addMonths, type Context } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { MonthlyOperation } from '../monthly-operation/monthly-operation.entity.ts'
import type { CreditEffect } from './report.types.ts'

/** Enterprises that asked for help with money and got a loan since: their capacity in use before the grant and now. */
export async function creditEffects(ctx: Context, year: number): Promise<CreditEffect[]> {
  const scope = ctx.scope(Enterprise, 'e')
  const rows = await ctx.db.sql<{ id: string; granted: number; firstGrant: string }>(
    `SELECT e.id AS id, SUM(l.amount) AS granted, MIN(l.grantedOn) AS firstGrant
       FROM enterprise e JOIN loan l ON l.enterpriseId = e.id AND l.grantedOn BETWEEN ? AND ?
      WHERE EXISTS (SELECT 1 FROM enterprise_difficulty d WHERE d.enterpriseId = e.id AND d.kind IN ('CREDIT', 'FINANCE'))
        AND ${scope.sql} GROUP BY e.id ORDER BY e.id`,
    [`${year}-01-01`, `${year}-12-31`, ...scope.parameters],
  )
  const effects = await Promise.all(
    rows.map(async ({ id, granted, firstGrant }) => {
      const [enterprise, months] = await Promise.all([
        ctx.load.one(Enterprise, id),
        ctx.load.many(MonthlyOperation, 'enterpriseId', id, 'period'),
      ])
      const grantMonth = firstGrant.slice(0, 7)
      const reported = months.filter((month) => month.reported)
      const before = reported.find(({ period }) => period === addMonths(grantMonth, -1))
      const after = reported.findLast(({ period }) => period > grantMonth)
      return enterprise
        ? [
            {
              enterprise,
              granted: Number(granted),
              capacityBefore: before?.capacityUse ?? null,
              capacityAfter: after?.capacityUse ?? null,
            },
          ]
        : []
    }),
  )
  return effects.flat()
}
