import { PeriodReview } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useOperationForm } from './use-operation-form.ts'

/** 月报审核: the enterprises' month before the bureau's head. */
export default function MonthlyOperationReview() {
  const operation = useOperationForm()
  return <PeriodReview service="industry" forms={useMemo(() => [operation], [operation])} />
}
