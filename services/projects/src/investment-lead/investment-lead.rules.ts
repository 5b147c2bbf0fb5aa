import type { Refusal } from '@tongchou/service-kit'
import { daysBetween } from '@tongchou/service-kit/rules'
import type { InvestmentLead, LeadStage } from './investment-lead.entity.ts'

const ORDER: readonly `${LeadStage}`[] = ['LEAD', 'TALKS', 'SIGNED', 'LANDED', 'STARTED', 'PRODUCING']

type Facts = Pick<
  InvestmentLead,
  | 'stage'
  | 'stageSince'
  | 'foundOn'
  | 'signedOn'
  | 'landedOn'
  | 'startedOn'
  | 'amount'
  | 'fundsInPlace'
  | 'drivingScore'
  | 'operabilityScore'
  | 'landEvidence'
  | 'policyEvidence'
  | 'marketEvidence'
  | 'reviewedOn'
  | 'droppedReason'
  | 'projectId'
>

const isScore = (score: number): boolean => score >= 1 && score <= 5

/** The day that a stage needs. */
const NEEDS: Readonly<Partial<Record<`${LeadStage}`, readonly ('signedOn' | 'landedOn' | 'startedOn')[]>>> = {
  SIGNED: ['signedOn'],
  LANDED: ['signedOn', 'landedOn'],
  STARTED: ['signedOn', 'landedOn', 'startedOn'],
  PRODUCING: ['signedOn', 'landedOn', 'startedOn'],
}

/** Stages go forward with their days in order; nothing is signed without evidence, nor a project before it is signed; a dropped one says why. */
export function refusalOfLead(facts: Facts, today: string, before: Facts | null): Refusal | null {
  if (!isScore(facts.drivingScore)) return { code: 'rating-out-of-range', field: 'drivingScore' }
  if (!isScore(facts.operabilityScore)) return { code: 'rating-out-of-range', field: 'operabilityScore' }
  if (facts.fundsInPlace > facts.amount)
    return { code: 'lead.funds-over-amount', field: 'fundsInPlace', params: { most: facts.amount / 100 } }
  for (const field of ['foundOn', 'stageSince', 'reviewedOn', 'signedOn', 'landedOn', 'startedOn'] as const)
    if ((facts[field] ?? '') > today) return { code: 'day-in-future', field }
  if (facts.stage === 'DROPPED')
    return facts.droppedReason?.trim() ? null : { code: 'reason-required', field: 'droppedReason' }
  if (before && before.stage !== 'DROPPED' && ORDER.indexOf(facts.stage) < ORDER.indexOf(before.stage))
    return { code: 'lead.stage-order', field: 'stage' }
  let last = facts.foundOn
  for (const field of NEEDS[facts.stage] ?? []) {
    const day = facts[field]
    if (!day) return { code: 'lead.day-missing', field }
    if (day < last) return { code: 'days-out-of-order', field, params: { after: last } }
    last = day
  }
  const isSigned = ORDER.indexOf(facts.stage) >= ORDER.indexOf('SIGNED')
  if (facts.projectId && !isSigned) return { code: 'lead.project-unsigned', field: 'projectId' }
  if (isSigned)
    for (const field of ['landEvidence', 'policyEvidence', 'marketEvidence'] as const)
      if (!facts[field]?.trim()) return { code: 'lead.evidence-missing', field }
  return null
}

const STALE_AFTER_DAYS = 90

/** Days since somebody last looked whether it is real. */
export const daysUnreviewed = (reviewedOn: string, asOf: string): number => daysBetween(reviewedOn, asOf)

/** A reserve that nobody looks at is no reserve: after three months without review an entry is stale. */
export const isStale = (lead: Pick<InvestmentLead, 'stage' | 'reviewedOn'>, asOf: string): boolean =>
  (lead.stage === 'LEAD' || lead.stage === 'TALKS') && daysUnreviewed(lead.reviewedOn, asOf) > STALE_AFTER_DAYS

/** For ranking: driving effect and operability alike, of a hundred. */
export const leadScore = ({
  drivingScore,
  operabilityScore,
}: Pick<InvestmentLead, 'drivingScore' | 'operabilityScore'>): number => (drivingScore + operabilityScore) * 10
