import { PeriodReview } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { office } from './office.ts'
import { useProgressForm } from './use-progress-form.ts'

/** 报表审核: what waits for the head, unit by unit; only what changed, passed at once or returned with a reason. */
export default function MonthlyReportReview() {
  const progress = useProgressForm()
  return <PeriodReview {...office} forms={useMemo(() => [progress], [progress])} />
}
