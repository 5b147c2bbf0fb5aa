import type { Refusal } from '@tongchou/service-kit'
import { refusalOfCreditCode } from '@tongchou/service-kit/rules'
import type { CommunityIssue, PropertyComplaint, PropertyInspection } from './community-life.entity.ts'
import type { DeductionState } from './property-deduction.entity.ts'
import type { PropertyCommunityValues, PropertyCompanyValues, PropertyTraining } from './property-company.entity.ts'

const after = (field: string, earlier: string): Refusal => ({
  code: 'days-out-of-order',
  field,
  params: { after: earlier },
})

export function refusalOfCompany(
  { uscc, registeredOn, leftOn }: Pick<PropertyCompanyValues, 'uscc' | 'registeredOn' | 'leftOn'>,
  today: string,
): Refusal | null {
  const wrong = refusalOfCreditCode(uscc)
  if (wrong) return wrong
  if (registeredOn > today) return { code: 'day-in-future', field: 'registeredOn' }
  if (!leftOn) return null
  if (leftOn > today) return { code: 'day-in-future', field: 'leftOn' }
  return leftOn < registeredOn ? after('leftOn', 'registeredOn') : null
}

/** A community has households; a contract's end belongs to a firm. */
export function refusalOfCommunity(
  {
    households,
    companyId,
    contractEndsOn,
    ownersCommitteeOn,
  }: Pick<PropertyCommunityValues, 'households' | 'companyId' | 'contractEndsOn' | 'ownersCommitteeOn'>,
  today: string,
): Refusal | null {
  if (households < 1) return { code: 'community.households-required', field: 'households' }
  if (contractEndsOn && !companyId) return { code: 'community.contract-without-company', field: 'contractEndsOn' }
  return (ownersCommitteeOn ?? '') > today ? { code: 'day-in-future', field: 'ownersCommitteeOn' } : null
}

export function refusalOfTraining(
  { heldOn, people }: Pick<PropertyTraining, 'heldOn' | 'people'>,
  today: string,
): Refusal | null {
  if (heldOn > today) return { code: 'day-in-future', field: 'heldOn' }
  return people < 1 ? { code: 'training.people-required', field: 'people' } : null
}

const FULL_SCORE = 100

/** A score is of a hundred; what was found wrong has a day by which it must be right. */
export function refusalOfInspection(
  {
    inspectedOn,
    score,
    findings,
    remedyDueOn,
    remediedOn,
  }: Pick<PropertyInspection, 'inspectedOn' | 'score' | 'findings' | 'remedyDueOn' | 'remediedOn'>,
  today: string,
): Refusal | null {
  if (inspectedOn > today) return { code: 'day-in-future', field: 'inspectedOn' }
  if (score > FULL_SCORE) return { code: 'inspection.score-over-full', field: 'score', params: { most: FULL_SCORE } }
  if (!findings?.trim())
    return remedyDueOn || remediedOn ? { code: 'inspection.findings-required', field: 'findings' } : null
  if (!remedyDueOn) return { code: 'inspection.remedy-day-required', field: 'remedyDueOn' }
  if (remedyDueOn < inspectedOn) return after('remedyDueOn', 'inspectedOn')
  if (!remediedOn) return null
  if (remediedOn > today) return { code: 'day-in-future', field: 'remediedOn' }
  return remediedOn < inspectedOn ? after('remediedOn', 'inspectedOn') : null
}

/** A settled complaint says whether it was true and what was done. */
export function refusalOfComplaint(
  {
    receivedOn,
    dueOn,
    settledOn,
    founded,
    outcome,
  }: Pick<PropertyComplaint, 'receivedOn' | 'dueOn' | 'settledOn' | 'founded' | 'outcome'>,
  today: string,
): Refusal | null {
  if (receivedOn > today) return { code: 'day-in-future', field: 'receivedOn' }
  if (dueOn < receivedOn) return after('dueOn', 'receivedOn')
  if (!settledOn) return null
  if (settledOn > today) return { code: 'day-in-future', field: 'settledOn' }
  if (settledOn < receivedOn) return after('settledOn', 'receivedOn')
  if (founded == null) return { code: 'complaint.finding-required', field: 'founded' }
  return outcome?.trim() ? null : { code: 'complaint.outcome-required', field: 'outcome' }
}

/** A matter is agreed with words for what, and settled only once agreed. */
export function refusalOfIssue(
  {
    raisedOn,
    agreedOn,
    agreement,
    settledOn,
  }: Pick<CommunityIssue, 'raisedOn' | 'agreedOn' | 'agreement' | 'settledOn'>,
  today: string,
): Refusal | null {
  if (raisedOn > today) return { code: 'day-in-future', field: 'raisedOn' }
  if (!agreedOn) return settledOn ? { code: 'issue.not-agreed', field: 'settledOn' } : null
  if (agreedOn > today) return { code: 'day-in-future', field: 'agreedOn' }
  if (agreedOn < raisedOn) return after('agreedOn', 'raisedOn')
  if (!agreement?.trim()) return { code: 'issue.agreement-required', field: 'agreement' }
  if (!settledOn) return null
  if (settledOn > today) return { code: 'day-in-future', field: 'settledOn' }
  return settledOn < agreedOn ? after('settledOn', 'agreedOn') : null
}

/** A firm has at least this many working days to appeal. */
export const LEAST_APPEAL_DAYS = 5
const MOST_POINTS = 40

/** One deduction takes at least a point and never the better part of the score. */
export const refusalOfPoints = (points: number): Refusal | null =>
  points < 1 || points > MOST_POINTS
    ? { code: 'deduction.points', field: 'points', params: { least: 1, most: MOST_POINTS } }
    : null

/** What a decision makes of an appealed deduction: as it was, less, or nothing. */
export const decisionOf = (points: number, kept: number): `${DeductionState}` => {
  if (kept === 0) return 'REVOKED'
  return kept === points ? 'UPHELD' : 'REDUCED'
}

export type CreditRating = 'A' | 'B' | 'C' | 'D'
const LEAST_OF: readonly (readonly [CreditRating, number])[] = [
  ['A', 90],
  ['B', 80],
  ['C', 60],
]

/** A year's score: a hundred less the points that count. */
export const scoreOf = (points: number): number => Math.max(0, FULL_SCORE - points)

export const ratingOf = (score: number): CreditRating => LEAST_OF.find(([, least]) => score >= least)?.[0] ?? 'D'

const PER_HOUSEHOLDS = 1000

/** 物业投诉率: complaints a thousand households; null where nobody is served. */
export const complaintRateOf = (complaints: number, households: number): number | null =>
  households === 0 ? null : (complaints / households) * PER_HOUSEHOLDS
