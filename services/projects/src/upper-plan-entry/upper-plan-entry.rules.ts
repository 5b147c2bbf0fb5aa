import type { Refusal } from '@tongchou/service-kit'
import type { UpperPlanEntry, UpperPlanStatus } from './upper-plan-entry.entity.ts'

const NEXT: Readonly<Record<`${UpperPlanStatus}`, readonly string[]>> = {
  SUBMITTED: ['SUBMITTED', 'REVIEWED', 'ADMITTED', 'REFUSED'],
  REVIEWED: ['REVIEWED', 'ADMITTED', 'REFUSED'],
  ADMITTED: ['ADMITTED'],
  REFUSED: ['REFUSED', 'SUBMITTED'],
}

type Facts = Pick<
  UpperPlanEntry,
  'status' | 'submittedOn' | 'reviewedOn' | 'admittedOn' | 'admittedAmount' | 'document' | 'planYear'
>

/** Admission has its day, amount and document; no step comes before the one that leads to it. */
export function refusalOfUpperPlanEntry(facts: Facts, today: string, before: Facts | null): Refusal | null {
  if (before && !NEXT[before.status].includes(facts.status)) return { code: 'upper-plan.status-order', field: 'status' }
  if (facts.submittedOn > today) return { code: 'day-in-future', field: 'submittedOn' }
  if (facts.reviewedOn && facts.reviewedOn < facts.submittedOn)
    return { code: 'upper-plan.review-before-submission', field: 'reviewedOn' }
  if (facts.status !== 'ADMITTED')
    return facts.admittedOn ? { code: 'upper-plan.not-admitted', field: 'admittedOn' } : null
  if (!facts.admittedOn) return { code: 'upper-plan.admission-incomplete', field: 'admittedOn' }
  if (facts.admittedOn > today) return { code: 'day-in-future', field: 'admittedOn' }
  if (facts.admittedOn < (facts.reviewedOn ?? facts.submittedOn))
    return { code: 'upper-plan.admission-before-submission', field: 'admittedOn' }
  if (Number(facts.admittedOn.slice(0, 4)) !== facts.planYear)
    return { code: 'upper-plan.other-year', field: 'planYear' }
  if (!facts.admittedAmount) return { code: 'upper-plan.admission-incomplete', field: 'admittedAmount' }
  return facts.document?.trim() ? null : { code: 'upper-plan.admission-incomplete', field: 'document' }
}
