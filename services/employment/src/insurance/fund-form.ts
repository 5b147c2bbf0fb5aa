import { defineForm, Fault, reportedRows } from '@tongchou/service-kit'
import { figures } from '../county/figures.ts'
import { InsuranceFundMonth } from './insurance-fund-month.entity.ts'
import { SCHEMES } from './insurance-schemes.ts'

export const FUND_FORM = 'insurance-fund'
/** The bureau handles every fund of the county. */
export const FUND_UNIT = 'human-resources'

/** 社会保险基金收支月报: every fund, for itself. */
export const fundForm = defineForm({
  code: FUND_FORM,
  title: { zh: '社会保险基金收支月报', en: 'Monthly income and expenditure of the insurance funds' },
  path: 'monthly/funds',
  dueDay: 8,
  reviewer: 'human-resources',
  units: async () => [FUND_UNIT],
  async tally({ db }, period, unit) {
    const { filled } = await figures<'filled'>(
      db,
      'SELECT COUNT(*) AS filled FROM insurance_fund_month WHERE period = ? AND unit = ?',
      [period, unit],
    )
    return { total: SCHEMES.length, filled }
  },
  async check(ctx, submission) {
    const { total, filled } = await fundForm.tally(ctx, submission.period, submission.unit)
    if (filled < total) throw new Fault('fund-month.incomplete', { field: 'period', missing: total - filled, total })
  },
  ...reportedRows(InsuranceFundMonth, 'fund-month'),
})
