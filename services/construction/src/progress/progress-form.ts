import { defineForm, Fault, reportedRows } from '@tongchou/service-kit'
import { tallyOf, unitsOwing } from './progress.repository.ts'
import { FORM } from './read-progress.ts'
import { WorkProgress } from './work-progress.entity.ts'

/** 工程形象进度月报: each department for the works that it answers for. */
export const progressForm = defineForm({
  code: FORM,
  title: { zh: '工程形象进度月报', en: 'Monthly progress of works' },
  path: 'monthly',
  dueDay: 5,
  reviewer: 'housing-construction',
  units: unitsOwing,
  tally: tallyOf,
  async check(ctx, { period, unit }) {
    const { total, filled } = await tallyOf(ctx, period, unit)
    if (filled < total) throw new Fault('progress.incomplete', { field: 'period', missing: total - filled, total })
  },
  ...reportedRows(WorkProgress, 'work-progress'),
})
