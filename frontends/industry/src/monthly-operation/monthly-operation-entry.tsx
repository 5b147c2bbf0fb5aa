import { PeriodEntry } from '@tongchou/frontend-kit'
import { office } from './office.ts'
import { useOperationForm } from './use-operation-form.ts'

export default function MonthlyOperationEntry() {
  return <PeriodEntry {...office} form={useOperationForm()} />
}
