import { PeriodEntry } from '@tongchou/frontend-kit'
import { useProgressForm } from './use-progress-form.ts'

export default function MonthlyEntry() {
  return <PeriodEntry service="construction" form={useProgressForm()} />
}
