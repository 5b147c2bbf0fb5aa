import type { Context } from '@tongchou/service-kit'
import { keptTelephoneOrNone, wholeTelephone } from '../telephone/kept-telephone.ts'
import type { HazardPoint, HazardPointFacts } from './hazard-point.entity.ts'

type Numbers = Pick<HazardPoint, 'watcherTelephone' | 'responsibleTelephone'>
type Kept = Numbers & Pick<HazardPoint, 'sealedWatcherTelephone' | 'sealedResponsibleTelephone'>

const WATCHER = 'watcherTelephone'
const RESPONSIBLE = 'responsibleTelephone'

/** How the numbers of a point are kept that were entered. @throws invalid-telephone */
export function keptTelephonesOf(
  ctx: Context,
  id: string,
  values: Pick<HazardPointFacts, keyof Numbers>,
  before: HazardPoint | null,
): Kept {
  const watcher = before && { masked: before.watcherTelephone, sealed: before.sealedWatcherTelephone }
  const responsible = before && { masked: before.responsibleTelephone, sealed: before.sealedResponsibleTelephone }
  const watching = keptTelephoneOrNone(ctx, { id, field: WATCHER }, values.watcherTelephone, watcher)
  const answering = keptTelephoneOrNone(ctx, { id, field: RESPONSIBLE }, values.responsibleTelephone, responsible)
  return {
    watcherTelephone: watching.masked,
    sealedWatcherTelephone: watching.sealed,
    responsibleTelephone: answering.masked,
    sealedResponsibleTelephone: answering.sealed,
  }
}

/** The whole numbers of a point: for a reveal that is in the trail. */
export const wholeTelephonesOf = (ctx: Context, point: HazardPoint): Numbers => ({
  watcherTelephone: wholeTelephone(ctx, { id: point.id, field: WATCHER }, point.sealedWatcherTelephone),
  responsibleTelephone: wholeTelephone(ctx, { id: point.id, field: RESPONSIBLE }, point.sealedResponsibleTelephone),
})
