import { PeriodEntry } from '@tongchou/frontend-kit'
import { useSpendingForm } from './use-spending-form.ts'

export default function SpendingEntry() {
  return <PeriodEntry service="finance" form={useSpendingForm()} />
}
