import { PeriodEntry } from '@tongchou/frontend-kit'
import { office } from './office.ts'
import { useProgressForm } from './use-progress-form.ts'

export default function MonthlyEntry() {
  return <PeriodEntry {...office} form={useProgressForm()} />
}
