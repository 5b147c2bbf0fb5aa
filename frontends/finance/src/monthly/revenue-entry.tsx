import { PeriodEntry } from '@tongchou/frontend-kit'
import { useRevenueForm } from './use-revenue-form.ts'

export default function RevenueEntry() {
  return <PeriodEntry service="finance" form={useRevenueForm()} />
}
