import type { Refusal } from '@tongchou/service-kit'
import type { LandQuotaKind, LandQuotaMovement } from './land-quota.entity.ts'

interface Movement {
  readonly kind: `${LandQuotaKind}`
  readonly movement: `${LandQuotaMovement}`
  readonly areaMu: number
}

/** What a movement does to the quota that is left: released and reused land adds, used and sold takes away. */
export const signedArea = ({ movement, areaMu }: Movement): number =>
  movement === 'RELEASED' || movement === 'STOCK_REUSED' ? areaMu : -areaMu

/** No more is used or sold than was released; a correction gives back what stood before. */
export function refusalOfQuota(values: Movement, before: Movement | null, left: number): Refusal | null {
  const available = left - (before && before.kind === values.kind ? signedArea(before) : 0)
  return available + signedArea(values) < 0
    ? { code: 'land-quota.over-balance', field: 'areaMu', params: { left: Math.max(0, available) } }
    : null
}
