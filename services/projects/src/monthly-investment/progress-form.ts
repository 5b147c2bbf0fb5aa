import { defineForm, Fault, reportedRows } from '@tongchou/service-kit'
import { MonthlyInvestment } from './monthly-investment.entity.ts'
import { tallyOf, unitsOwing } from './progress.repository.ts'
import { REPORT_DUE_DAY } from '../project/project.repository.ts'
import { FORM } from './read-progress.ts'

/** The one monthly report on projects; everything else that is said of them is derived. */
export const progressForm = defineForm({
  code: FORM,
  title: { zh: '项目月度进展', en: 'Monthly progress of projects' },
  path: 'monthly',
  dueDay: REPORT_DUE_DAY,
  reviewer: 'development-reform',
  units: unitsOwing,
  tally: tallyOf,
  async check(ctx, { period, unit }) {
    const { total, filled } = await tallyOf(ctx, period, unit)
    if (filled < total) throw new Fault('progress.incomplete', { field: 'period', missing: total - filled, total })
  },
  ...reportedRows(MonthlyInvestment, 'progress'),
})
