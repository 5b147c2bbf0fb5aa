import { PeriodEntry } from '@tongchou/frontend-kit'
import { useOperationForm } from './use-operation-form.ts'

export default function MonthlyOperationEntry() {
  return <PeriodEntry service="industry" form={useOperationForm()} />
}
