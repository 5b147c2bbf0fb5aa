import { defineForm, Fault } from '@tongchou/service-kit'
import { MonthlyInvestment } from './monthly-investment.entity.ts'
import { tallyOf, unitsOwing } from './progress.repository.ts'
import { FORM } from './read-progress.ts'

/** The one monthly report on projects; everything else that is said of them is derived. */
export const progressForm = defineForm({
  code: FORM,
  title: { zh: '项目月度进展', en: 'Monthly progress of projects' },
  path: 'monthly',
  dueDay: 5,
  units: unitsOwing,
  tally: tallyOf,
  async check(ctx, { period, unit }) {
    const { total, filled } = await tallyOf(ctx, period, unit)
    if (filled < total) throw new Fault('progress.incomplete', { field: 'period', missing: total - filled, total })
  },
  async report(ctx, { period, unit }) {
    const rows = await ctx.db.repository(MonthlyInvestment).findBy({ period, unit, reported: false })
    for (const row of rows)
      await ctx.update(MonthlyInvestment, row, row.version, { reported: true }, 'progress.reported')
  },
})
