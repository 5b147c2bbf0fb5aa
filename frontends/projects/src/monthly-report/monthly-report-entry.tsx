import { PeriodEntry } from '@tongchou/frontend-kit'
import { office } from './office.ts'
import { useProgressForm } from './use-progress-form.ts'

/** 月度填报: one unit's month in one table, last month beside it. */
export default function MonthlyReportEntry() {
  return <PeriodEntry {...office} form={useProgressForm()} />
}
