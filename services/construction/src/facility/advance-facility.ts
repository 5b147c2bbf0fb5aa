import { type Context, Fault, refuse, refuseIf, textOf, textOrNone } from '@tongchou/service-kit'
import { refuseStrayPlace } from '../village/refuse-stray-place.ts'
import { Village } from '../village/village.entity.ts'
import { FacilityAcceptance } from './facility-acceptance.entity.ts'
import { FacilityState } from './facility.codes.ts'
import { Facility } from './facility.entity.ts'
import type { AcceptFacilityInput, AdvanceFacilityInput, SiteFacilityInput } from './facility.inputs.ts'
import {
  DAY_OF,
  type KnownPlace,
  outsideBy,
  refusalOfFacilityStep,
  refusalOfPhoto,
  SITE_RADIUS_KM,
} from './facility.rules.ts'

/** Gives a facility its place on the map. @throws facility.step-order, place.off-the-map, day-in-future */
export async function siteFacility(ctx: Context, input: SiteFacilityInput): Promise<Facility> {
  const facility = await ctx.get(Facility, input.id)
  const { sitedOn, latitude, longitude } = input
  refuse(refusalOfFacilityStep(facility, FacilityState.SITED, { on: sitedOn, field: 'sitedOn', today: ctx.today }))
  await refuseStrayPlace(ctx, input)
  const facts = { state: FacilityState.SITED, sitedOn, latitude, longitude }
  return ctx.update(Facility, facility, input.version, facts, 'facility.sited')
}

const isPlain = (to: string): to is keyof typeof DAY_OF => to in DAY_OF

/**
 * Takes a facility a plain step further: begun, finished, in use, out of use.
 * @throws facility.step-needs-more, facility.step-order, day-in-future, days-out-of-order, reason-required
 */
export async function advanceFacility(ctx: Context, input: AdvanceFacilityInput): Promise<Facility> {
  const facility = await ctx.get(Facility, input.id)
  const { to, on } = input
  if (!isPlain(to)) throw new Fault('facility.step-needs-more', { field: 'to' })
  refuse(refusalOfFacilityStep(facility, to, { on, field: 'on', today: ctx.today }))
  const reason = textOrNone(input.reason, 'reason', 500)
  const isOut = to === FacilityState.OUT_OF_USE
  refuseIf(isOut && reason === null, 'reason-required', 'reason')
  const use = to === FacilityState.IN_USE ? { outOfUseOn: null, outOfUseReason: null } : {}
  const facts = { state: to, ...use, [DAY_OF[to]]: on, ...(isOut ? { outOfUseReason: reason } : {}) }
  return ctx.update(Facility, facility, input.version, facts, `facility.${STEP[to]}`, reason)
}

const STEP = {
  UNDER_CONSTRUCTION: 'begun',
  COMPLETED: 'finished',
  IN_USE: 'taken-into-use',
  OUT_OF_USE: 'taken-out-of-use',
} as const

async function knownPlaceOf(ctx: Context, { villageId, latitude, longitude }: Facility): Promise<KnownPlace> {
  const village = villageId === null ? null : await ctx.db.repository(Village).findOneBy({ id: villageId })
  if (village) return village
  if (latitude === null || longitude === null) throw new Fault('facility.place-unknown', { field: 'id' })
  return { latitude, longitude, radiusKm: SITE_RADIUS_KM }
}

/**
 * Accepts a finished facility by a photograph and where it was taken; from then on it counts.
 * @throws facility.step-order, facility.photo-elsewhere, text-required, place.off-the-map, day-in-future
 */
export async function acceptFacility(ctx: Context, input: AcceptFacilityInput): Promise<Facility> {
  const facility = await ctx.get(Facility, input.id)
  const { acceptedOn, latitude, longitude } = input
  const day = { on: acceptedOn, field: 'acceptedOn', today: ctx.today }
  refuse(refusalOfFacilityStep(facility, FacilityState.ACCEPTED, day))
  await refuseStrayPlace(ctx, input)
  const photo = textOf(input.photo, 'photo', 120)
  const inspector = textOf(input.inspector, 'inspector', 60)
  const explanation = textOrNone(input.placeExplained, 'placeExplained', 500)
  const outsideKm = outsideBy(input, await knownPlaceOf(ctx, facility))
  refuse(refusalOfPhoto(outsideKm, explanation))
  const placeExplained = outsideKm > 0 ? explanation : null
  const facts = {
    facilityId: facility.id,
    acceptedOn,
    inspector,
    photo,
    latitude,
    longitude,
    outsideKm,
    placeExplained,
  }
  const next = { state: FacilityState.ACCEPTED, acceptedOn }
  const accepted = await ctx.update(Facility, facility, input.version, next, 'facility.accepted')
  await ctx.create(FacilityAcceptance, facts, 'facility-acceptance.recorded')
  return accepted
}
