import { PeriodEntry } from '@tongchou/frontend-kit'
import { office } from './office.ts'
import { useRevenueForm } from './use-revenue-form.ts'

export default function RevenueEntry() {
  return <PeriodEntry {...office} form={useRevenueForm()} />
}
