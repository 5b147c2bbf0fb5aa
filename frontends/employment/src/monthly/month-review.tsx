import { PeriodReview } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useMonthForms } from './use-month-forms.ts'

/** 报表审核: the four monthly reports before the bureau's head. */
export default function MonthReview() {
  const { employment, funds, pension, wages } = useMonthForms()
  const forms = useMemo(() => [employment, funds, pension, wages], [employment, funds, pension, wages])
  return <PeriodReview service="employment" forms={forms} />
}
