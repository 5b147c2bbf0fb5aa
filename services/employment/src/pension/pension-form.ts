import { defineForm, Fault, reportedRows } from '@tongchou/service-kit'
import { tallyOf, townshipsOwing } from '../monthly/monthly.repository.ts'
import { PensionFailure } from './pension-failure.entity.ts'
import { PensionMonth } from './pension-month.entity.ts'

export const PENSION_FORM = 'pension-month'

/** 城乡居民养老保险月报: each township; who was not paid is listed by name. */
export const pensionForm = defineForm({
  code: PENSION_FORM,
  title: { zh: '城乡居民养老保险月报', en: 'Monthly residents’ pension' },
  path: 'monthly/pension',
  dueDay: 5,
  reviewer: 'human-resources',
  units: townshipsOwing,
  tally: (ctx, period, unit) => tallyOf(ctx, 'pension_month', period, unit),
  async check(ctx, { period, unit }) {
    const month = await ctx.db.repository(PensionMonth).findOneBy({ period, unit })
    if (!month) throw new Fault('pension.month-missing', { field: 'period' })
    const listed = await ctx.db.repository(PensionFailure).countBy({ period, township: unit })
    const unpaid = month.payees - month.paid
    if (listed !== unpaid) throw new Fault('pension.failures-unlisted', { field: 'period', unpaid, listed })
  },
  ...reportedRows(PensionMonth, 'pension-month'),
})
