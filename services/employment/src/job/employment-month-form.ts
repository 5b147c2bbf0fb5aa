import { defineForm, Fault, reportedRows } from '@tongchou/service-kit'
import { tallyOf, townshipsOwing } from '../monthly/monthly.repository.ts'
import { EmploymentMonth } from './employment-month.entity.ts'

export const EMPLOYMENT_FORM = 'employment-month'

/** 就业情况月报: each township, people in work in town at the end of the month. */
export const employmentMonthForm = defineForm({
  code: EMPLOYMENT_FORM,
  title: { zh: '就业情况月报', en: 'Monthly employment in town' },
  path: 'monthly/employment',
  dueDay: 5,
  reviewer: 'human-resources',
  units: townshipsOwing,
  tally: (ctx, period, unit) => tallyOf(ctx, 'employment_month', period, unit),
  async check(ctx, { period, unit }) {
    const { filled } = await tallyOf(ctx, 'employment_month', period, unit)
    if (filled === 0) throw new Fault('employment-month.missing', { field: 'period' })
  },
  ...reportedRows(EmploymentMonth, 'employment-month'),
})
