import { PeriodReview } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProgressForm } from './use-progress-form.ts'

/** 报表审核: the month's progress before the head who answers for it. */
export default function MonthlyReview() {
  const progress = useProgressForm()
  return <PeriodReview service="construction" forms={useMemo(() => [progress], [progress])} />
}
