import { PeriodReview } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProgressForm } from './use-progress-form.ts'

/** 报表审核: what waits for the head, unit by unit; only what changed, passed at once or returned with a reason. */
export default function MonthlyReportReview() {
  const progress = useProgressForm()
  // Who reviews a unit's month and who approves it are two people.
  return <PeriodReview service="projects" stepwise forms={useMemo(() => [progress], [progress])} />
}
