import { PeriodEntry } from '@tongchou/frontend-kit'
import { office } from './office.ts'
import { useSpendingForm } from './use-spending-form.ts'

export default function SpendingEntry() {
  return <PeriodEntry {...office} form={useSpendingForm()} />
}
