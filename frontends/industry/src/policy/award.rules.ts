import type { Light } from '@tongchou/frontend-kit'
import type { AwardStage } from './policy.graphql.ts'

const next: Record<AwardStage, readonly AwardStage[]> = {
  APPLIED: ['REVIEWED', 'REFUSED'],
  REVIEWED: ['APPROVED', 'REFUSED'],
  APPROVED: ['PAID'],
  PAID: [],
  REFUSED: [],
}

/** The steps that a page offers; the service decides. */
export function awardSteps(stage: AwardStage): readonly AwardStage[] {
  return next[stage]
}

/** Paid is green, approved and not paid yellow: the money is owed. */
export function awardLamp(stage: AwardStage): Light {
  if (stage === 'PAID') return 'GREEN'
  return stage === 'APPROVED' ? 'YELLOW' : 'UNKNOWN'
}
