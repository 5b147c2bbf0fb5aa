import { type Context, growthOf, addMonths, lastMonthEnded } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import type { EligibilityFacts } from './policy.rules.ts'

const YEAR = 12
const FEN_OF_WAN = 1_000_000
const AT_ONCE = 500

/** What the rules of policies look at, for each enterprise in order: growth over the months that both years reported. */
export async function factsOf(ctx: Context, enterprises: readonly Enterprise[]): Promise<EligibilityFacts[]> {
  const until = lastMonthEnded(ctx.today)
  const from = `${until.slice(0, 4)}-01`
  const growths = new Map<string, number | null>()
  for (let at = 0; at < enterprises.length; at += AT_ONCE) {
    const ids = enterprises.slice(at, at + AT_ONCE).map(({ id }) => id)
    const rows = await ctx.db.sql<{ enterpriseId: string; period: string; output: number }>(
      `SELECT enterpriseId, period, outputValue AS output FROM monthly_operation
        WHERE reported = 1 AND enterpriseId IN (${ids.map(() => '?').join(', ')})
          AND (period BETWEEN ? AND ? OR period BETWEEN ? AND ?)`,
      [...ids, from, until, addMonths(from, -YEAR), addMonths(until, -YEAR)],
    )
    const outputs = new Map(rows.map((row) => [`${row.enterpriseId} ${row.period}`, Number(row.output)]))
    const sums = new Map<string, [now: number, before: number]>()
    for (const { enterpriseId, period } of rows) {
      const before = outputs.get(`${enterpriseId} ${addMonths(period, -YEAR)}`)
      if (period < from || before === undefined) continue
      const [sumNow, sumBefore] = sums.get(enterpriseId) ?? [0, 0]
      sums.set(enterpriseId, [sumNow + outputs.get(`${enterpriseId} ${period}`)!, sumBefore + before])
    }
    for (const [id, [now, before]] of sums) growths.set(id, growthOf(now, before))
  }
  return enterprises.map(({ id, aboveScaleSince, annualRevenue, industryCode, enterpriseClass }) => ({
    aboveScale: aboveScaleSince !== null,
    revenue: annualRevenue === null ? null : annualRevenue / FEN_OF_WAN,
    industryCode,
    enterpriseClass,
    growth: growths.get(id) ?? null,
  }))
}

/** Surviving enterprises that the viewer may see. */
export async function survivingEnterprises(ctx: Context): Promise<Enterprise[]> {
  const scope = ctx.scope(Enterprise, 'e')
  const rows = await ctx.db.sql<{ id: string }>(
    `SELECT e.id AS id FROM enterprise e WHERE e.status NOT IN ('CLOSED', 'DEREGISTERED') AND ${scope.sql} ORDER BY e.id`,
    scope.parameters,
  )
  const found = await Promise.all(rows.map(({ id }) => ctx.load.one(Enterprise, id)))
  return found.filter((enterprise) => enterprise !== null)
}
