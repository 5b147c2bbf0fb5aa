import { PeriodEntry } from '@tongchou/frontend-kit'
import { useProgressForm } from './use-progress-form.ts'

/** 月度填报: one unit's month in one table, last month beside it. */
export default function MonthlyReportEntry() {
  return <PeriodEntry service="projects" form={useProgressForm()} />
}
