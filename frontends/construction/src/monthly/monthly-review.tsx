import { PeriodReview } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { office } from './office.ts'
import { useProgressForm } from './use-progress-form.ts'

/** 报表审核: the month's progress before the head who answers for it. */
export default function MonthlyReview() {
  const progress = useProgressForm()
  return <PeriodReview {...office} forms={useMemo(() => [progress], [progress])} />
}
