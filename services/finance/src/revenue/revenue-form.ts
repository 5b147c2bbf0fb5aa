import { type Context, defineForm, Fault, reportedRows } from '@tongchou/service-kit'
import { REVENUE_UNITS, unitOf } from './revenue.rules.ts'
import { RevenueKind, TaxRevenue } from './tax-revenue.entity.ts'

export const REVENUE_FORM = 'revenue'

export const kindsOf = (unit: string): RevenueKind[] =>
  Object.values(RevenueKind).filter((kind) => unitOf(kind) === unit)

const enteredOf = (ctx: Context, period: string, unit: string): Promise<TaxRevenue[]> =>
  ctx.db.repository(TaxRevenue).findBy({ period, unit })

/** 收入月报: the tax bureau by tax, the finance bureau for what is no tax. */
export const revenueForm = defineForm({
  code: REVENUE_FORM,
  title: { zh: '收入月报', en: 'Monthly revenue' },
  path: 'revenue',
  dueDay: 3,
  reviewer: 'finance',
  units: () => Promise.resolve(REVENUE_UNITS),
  async tally(ctx, period, unit) {
    return { total: kindsOf(unit).length, filled: (await enteredOf(ctx, period, unit)).length }
  },
  async check(ctx, { period, unit }) {
    const entered = new Set((await enteredOf(ctx, period, unit)).map(({ kind }) => kind))
    const missing = kindsOf(unit).filter((kind) => !entered.has(kind))
    if (missing.length > 0) throw new Fault('revenue.kinds-missing', { field: 'unit', missing })
  },
  ...reportedRows(TaxRevenue, 'revenue'),
})
