import type { Refusal } from '@tongchou/service-kit'
import type { LandPatrolKind } from './land-patrol.entity.ts'

const WHOLE = 100

export const refusalOfShare = ({ share }: { readonly share: number }): Refusal | null =>
  share > WHOLE ? { code: 'share-over-hundred', field: 'share' } : null

/** A day of a campaign names the campaign; a case has findings behind it. */
export function refusalOfPatrol({
  kind,
  campaign,
  findings,
  violationId,
}: {
  readonly kind: `${LandPatrolKind}`
  readonly campaign?: string | null
  readonly findings?: string | null
  readonly violationId?: string | null
}): Refusal | null {
  if (kind === 'CAMPAIGN' && !campaign?.trim()) return { code: 'land-patrol.campaign-required', field: 'campaign' }
  return violationId && !findings?.trim() ? { code: 'land-patrol.findings-required', field: 'findings' } : null
}
