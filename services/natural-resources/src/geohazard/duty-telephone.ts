import type { Context } from '@tongchou/service-kit'
import { keptTelephone, wholeTelephone } from '../telephone/kept-telephone.ts'
import type { GeohazardDuty } from './geohazard-duty.entity.ts'

const FIELD = 'telephone'

/** How the number of a duty line is kept that was entered. @throws invalid-telephone */
export function keptTelephoneOf(
  ctx: Context,
  id: string,
  given: string,
  before: GeohazardDuty | null,
): Pick<GeohazardDuty, 'telephone' | 'sealedTelephone'> {
  const was = before && { masked: before.telephone, sealed: before.sealedTelephone }
  const { masked, sealed } = keptTelephone(ctx, { id, field: FIELD }, given, was)
  return { telephone: masked, sealedTelephone: sealed }
}

/** The whole number of a duty line: for a reveal that is in the trail. */
export const wholeTelephoneOf = (ctx: Context, { id, sealedTelephone }: GeohazardDuty): string | null =>
  wholeTelephone(ctx, { id, field: FIELD }, sealedTelephone)
