import type { Refusal } from '@tongchou/service-kit'
import type { PromotionPlan, Trip } from './promotion.entity.ts'

/** An approved plan names its document; nothing is approved tomorrow. */
export function refusalOfPromotionPlan(
  { approvedOn, document }: Pick<PromotionPlan, 'approvedOn' | 'document'>,
  today: string,
): Refusal | null {
  if (!approvedOn) return null
  if (approvedOn > today) return { code: 'day-in-future', field: 'approvedOn' }
  return document?.trim() ? null : { code: 'promotion-plan.document-missing', field: 'document' }
}

type TripFacts = Pick<Trip, 'kind' | 'sector' | 'wentOn' | 'contacts' | 'talks' | 'intents' | 'result'>

/** A topical trip has its sector; results belong to a trip that was made; more intents than talks cannot be. */
export function refusalOfTrip(facts: TripFacts, today: string): Refusal | null {
  if (facts.kind === 'TOPICAL' && !facts.sector) return { code: 'trip.sector-missing', field: 'sector' }
  if (facts.wentOn && facts.wentOn > today) return { code: 'day-in-future', field: 'wentOn' }
  if (!facts.wentOn && (facts.contacts > 0 || facts.talks > 0 || facts.intents > 0 || facts.result?.trim()))
    return { code: 'trip.not-made', field: 'wentOn' }
  return facts.intents > facts.talks ? { code: 'trip.intents-above-talks', field: 'intents' } : null
}
