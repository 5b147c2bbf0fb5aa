import { type Context, lastMonthEnded } from '@tongchou/service-kit'
import { EmploymentMonth } from './employment-month.entity.ts'
import { STANDING } from './unemployment.target.ts'
import { UnemploymentRegistration } from './unemployment-registration.entity.ts'

interface Employment {
  readonly unemployed: number
  readonly employed: number
}

/** A township’s registered unemployed and people in work, as far as the viewer may see them. */
export const unemploymentByTownship = (ctx: Context, code: string): Promise<Employment> =>
  ctx.load.batch('employment-of-township', code, async (codes) => {
    const [out, work] = [ctx.scope(UnemploymentRegistration, 'u'), ctx.scope(EmploymentMonth, 'e')]
    const [unemployed, employed] = await Promise.all([
      ctx.db.sql<{ code: string; n: number }>(
        `SELECT u.township AS code, COUNT(*) AS n FROM unemployment_registration u WHERE ${STANDING} AND ${out.sql} GROUP BY u.township`,
        [ctx.today, ctx.today, ...out.parameters],
      ),
      ctx.db.sql<{ code: string; n: number }>(
        `SELECT e.unit AS code, e.urbanEmployed AS n FROM employment_month e WHERE e.reported = 1 AND ${work.sql} AND e.period = (
           SELECT MAX(m.period) FROM employment_month m WHERE m.unit = e.unit AND m.reported = 1 AND m.period <= ?)`,
        [...work.parameters, lastMonthEnded(ctx.today)],
      ),
    ])
    const of = (rows: readonly { code: string; n: number }[], each: string) =>
      Number(rows.find((row) => row.code === each)?.n ?? 0)
    return codes.map((each) => ({ unemployed: of(unemployed, each), employed: of(employed, each) }))
  })
