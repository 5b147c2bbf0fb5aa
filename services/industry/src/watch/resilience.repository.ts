import type { Context } from '@tongchou/service-kit'
import type { ResilienceFacts } from './resilience.rules.ts'
import type { ChainState } from './watch.entity.ts'

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)

/** What resilience is read from, for each enterprise in order: three statements, however many they are. */
export async function resilienceFactsOf(ctx: Context, ids: readonly string[]): Promise<ResilienceFacts[]> {
  const marks = ids.map(() => '?').join(', ')
  const [months, loans, tracks] = await Promise.all([
    ctx.db.sql<{ id: string; output: number; receivables: number; orders: number }>(
      `SELECT m.enterpriseId AS id, m.outputValue AS output, m.receivables AS receivables, m.orders AS orders
         FROM monthly_operation m WHERE m.enterpriseId IN (${marks}) AND m.period =
           (SELECT MAX(o.period) FROM monthly_operation o WHERE o.enterpriseId = m.enterpriseId AND o.reported = 1)`,
      ids,
    ),
    ctx.db.sql<{ id: string; overdue: number; attention: number }>(
      `SELECT enterpriseId AS id, SUM(CASE WHEN stage = 'OVERDUE' THEN 1 ELSE 0 END) AS overdue,
              SUM(CASE WHEN stage = 'ATTENTION' THEN 1 ELSE 0 END) AS attention
         FROM loan WHERE enterpriseId IN (${marks}) AND endedOn IS NULL GROUP BY enterpriseId`,
      ids,
    ),
    ctx.db.sql<{ id: string; cash: ChainState; orders: ChainState; supply: ChainState }>(
      `SELECT t.enterpriseId AS id, t.cash AS cash, t.orders AS orders, t.supply AS supply
         FROM enterprise_track t WHERE t.enterpriseId IN (${marks}) AND t.notedOn =
           (SELECT MAX(n.notedOn) FROM enterprise_track n WHERE n.enterpriseId = t.enterpriseId)`,
      ids,
    ),
  ])
  const month = new Map(months.map((row) => [row.id, row]))
  const loan = new Map(loans.map((row) => [row.id, row]))
  const track = new Map(tracks.map((row) => [row.id, row]))
  return ids.map((id) => {
    const latest = month.get(id)
    const output = Number(latest?.output ?? 0)
    return {
      receivableMonths: latest ? ratio(Number(latest.receivables), output) : null,
      orderMonths: latest ? ratio(Number(latest.orders), output) : null,
      overdueLoans: Number(loan.get(id)?.overdue ?? 0),
      attentionLoans: Number(loan.get(id)?.attention ?? 0),
      cash: track.get(id)?.cash ?? null,
      orders: track.get(id)?.orders ?? null,
      supply: track.get(id)?.supply ?? null,
    }
  })
}
