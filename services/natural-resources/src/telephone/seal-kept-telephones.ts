import type { Context } from '@tongchou/service-kit'
import { IsNull, Not } from 'typeorm'
import { GeohazardDuty } from '../geohazard/geohazard-duty.entity.ts'
import { HazardPoint } from '../hazard-point/hazard-point.entity.ts'
import { type KeptTelephone, sealedTelephone } from './kept-telephone.ts'

const ACT = 'telephones-sealed'
const PLAIN = Not(IsNull())

type Kept = KeptTelephone<string | null>

const sealedOf = (ctx: Context, id: string, field: string, { masked, sealed }: Kept): Kept =>
  sealed !== null || masked === null ? { masked, sealed } : sealedTelephone(ctx, { id, field }, masked)

async function sealPoints(ctx: Context): Promise<void> {
  const points = await ctx.db.repository(HazardPoint).findBy([
    { watcherTelephone: PLAIN, sealedWatcherTelephone: IsNull() },
    { responsibleTelephone: PLAIN, sealedResponsibleTelephone: IsNull() },
  ])
  for (const point of points) {
    const watcher = sealedOf(ctx, point.id, 'watcherTelephone', {
      masked: point.watcherTelephone,
      sealed: point.sealedWatcherTelephone,
    })
    const responsible = sealedOf(ctx, point.id, 'responsibleTelephone', {
      masked: point.responsibleTelephone,
      sealed: point.sealedResponsibleTelephone,
    })
    const masks = { watcherTelephone: watcher.masked, responsibleTelephone: responsible.masked }
    const sealed = { sealedWatcherTelephone: watcher.sealed, sealedResponsibleTelephone: responsible.sealed }
    // The trail tells of it without the plain number: before it stands what everyone is shown.
    const shown = Object.assign(point, masks)
    await ctx.update(HazardPoint, shown, point.version, { ...masks, ...sealed }, `hazard-point.${ACT}`)
  }
}

async function sealDuties(ctx: Context): Promise<void> {
  const duties = await ctx.db.repository(GeohazardDuty).findBy({ sealedTelephone: IsNull() })
  for (const duty of duties) {
    const { masked, sealed } = sealedTelephone(ctx, { id: duty.id, field: 'telephone' }, duty.telephone)
    const shown = Object.assign(duty, { telephone: masked })
    const patch = { telephone: masked, sealedTelephone: sealed }
    await ctx.update(GeohazardDuty, shown, duty.version, patch, `geohazard-duty.${ACT}`)
  }
}

/** Seals the numbers that were kept plain by an earlier version, at the first start with the key; later there are none. */
export async function sealKeptTelephones(ctx: Context): Promise<void> {
  await sealPoints(ctx)
  await sealDuties(ctx)
}
