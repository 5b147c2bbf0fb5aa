import { PeriodReview } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useRevenueForm } from './use-revenue-form.ts'
import { useSpendingForm } from './use-spending-form.ts'

/** 报表审核: both monthly reports before the bureau's head. */
export default function FinanceReview() {
  const revenue = useRevenueForm()
  const spending = useSpendingForm()
  const forms = useMemo(() => [revenue, spending], [revenue, spending])
  return <PeriodReview service="finance" forms={forms} />
}
