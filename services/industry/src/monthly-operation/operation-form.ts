import { type Context, defineForm, Fault, reportedRows, type Submission } from '@tongchou/service-kit'
import { In } from 'typeorm'
import { MonthlyOperation } from './monthly-operation.entity.ts'
import { enterprisesOwing, unitsOwing } from './monthly-operation.repository.ts'

export const OPERATION_FORM = 'enterprise-operation'

const SAID = 5
const enteredIn = (ctx: Context, period: string, unit: string, ids: readonly string[]): Promise<MonthlyOperation[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : ctx.db.repository(MonthlyOperation).findBy({ period, unit, enterpriseId: In([...ids]) })

/** 企业生产经营月报: each township for its enterprises, the park committee for those in a park. */
export const operationForm = defineForm({
  code: OPERATION_FORM,
  title: { zh: '企业生产经营月报', en: 'Monthly operation of enterprises' },
  path: 'monthly-operation',
  dueDay: 5,
  reviewer: 'industry-it',
  units: (ctx, period) => unitsOwing(ctx.db, period),
  async tally(ctx, period, unit) {
    const owing = await enterprisesOwing(ctx, period, unit)
    const entered = await enteredIn(
      ctx,
      period,
      unit,
      owing.map(({ id }) => id),
    )
    return { total: owing.length, filled: entered.length }
  },
  async check(ctx, { period, unit }: Submission) {
    const owing = await enterprisesOwing(ctx, period, unit)
    const entered = new Set(
      (
        await enteredIn(
          ctx,
          period,
          unit,
          owing.map(({ id }) => id),
        )
      ).map((row) => row.enterpriseId),
    )
    const missing = owing.filter(({ id }) => !entered.has(id))
    if (missing.length === 0) return
    const names = missing.slice(0, SAID).map(({ name }) => name)
    throw new Fault('operation.rows-missing', { field: 'unit', missing: missing.length, names })
  },
  ...reportedRows(MonthlyOperation, 'operation'),
})
