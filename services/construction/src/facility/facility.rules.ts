import type { Refusal } from '@tongchou/service-kit'
import { kilometresBetween, type Place } from '../village/place.rules.ts'
import type { FacilityKind, FacilityState } from './facility.codes.ts'
import type { Facility } from './facility.entity.ts'
import type { FacilityValues } from './facility.inputs.ts'

type State = `${FacilityState}`

const NEXT: Readonly<Record<State, readonly State[]>> = {
  PLANNED: ['SITED'],
  SITED: ['UNDER_CONSTRUCTION'],
  UNDER_CONSTRUCTION: ['COMPLETED'],
  COMPLETED: ['ACCEPTED'],
  ACCEPTED: ['IN_USE'],
  IN_USE: ['OUT_OF_USE'],
  OUT_OF_USE: ['IN_USE'],
}

/** The states that a facility reaches by a plain step; its site and its acceptance need more than a day. */
export const DAY_OF = {
  UNDER_CONSTRUCTION: 'startedOn',
  COMPLETED: 'completedOn',
  IN_USE: 'inUseOn',
  OUT_OF_USE: 'outOfUseOn',
} as const

type Days = Pick<Facility, 'state' | 'sitedOn' | 'startedOn' | 'completedOn' | 'acceptedOn' | 'inUseOn' | 'outOfUseOn'>

/** The last day on which something happened to a facility. */
const lastDay = ({ sitedOn, startedOn, completedOn, acceptedOn, inUseOn, outOfUseOn }: Days): string =>
  [sitedOn, startedOn, completedOn, acceptedOn, inUseOn, outOfUseOn].reduce<string>(
    (last, day) => (day !== null && day > last ? day : last),
    '',
  )

/** A step follows the one before it, on a day not before it and not after today. */
export function refusalOfFacilityStep(
  facility: Days,
  to: State,
  { on, field, today }: { readonly on: string; readonly field: string; readonly today: string },
): Refusal | null {
  const { state } = facility
  if (!NEXT[state].includes(to)) return { code: 'facility.step-order', field: 'to', params: { from: state, to } }
  if (on > today) return { code: 'day-in-future', field }
  return on < lastDay(facility) ? { code: 'days-out-of-order', field, params: { after: lastDay(facility) } } : null
}

const IN_VILLAGES: readonly `${FacilityKind}`[] = ['RECYCLING_STATION', 'COMPOST_HOUSE', 'RURAL_SEWAGE']

/** What a kind asks for: green space its area, sewage its method and capacity, village facilities their village. */
export function refusalOfFacility(values: FacilityValues, _today: string, before: Facility | null): Refusal | null {
  const { kind, areaMu, sewageMethod, capacity, villageId } = values
  if (kind === 'GREEN_SPACE' && !(areaMu ?? 0)) return { code: 'facility.area-required', field: 'areaMu' }
  if (kind === 'RURAL_SEWAGE' && !sewageMethod) return { code: 'facility.method-required', field: 'sewageMethod' }
  if (kind === 'RURAL_SEWAGE' && !(capacity ?? 0)) return { code: 'facility.capacity-required', field: 'capacity' }
  if (IN_VILLAGES.includes(kind) && !villageId) return { code: 'facility.village-required', field: 'villageId' }
  if (!before?.acceptedOn) return null
  const fixed = (['kind', 'planYear', 'township', 'villageId', 'areaMu'] as const).find(
    (field) => (values[field] ?? null) !== before[field],
  )
  return fixed ? { code: 'facility.accepted-fixed', field: fixed } : null
}

/** Where a facility is known to be: its village, or its own site. */
export interface KnownPlace extends Place {
  readonly radiusKm: number
}

/** How far around its own site a photograph of a facility may be taken, where no village bounds it. */
export const SITE_RADIUS_KM = 0.5

/** Kilometres by which a photograph was taken outside the known place; 0 inside. */
export const outsideBy = (photo: Place, known: KnownPlace): number =>
  Math.max(0, Math.round((kilometresBetween(photo, known) - known.radiusKm) * 1000) / 1000)

/** A photograph from elsewhere proves nothing unless somebody says why it was taken there. */
export const refusalOfPhoto = (outsideKm: number, explanation: string | null): Refusal | null =>
  outsideKm > 0 && explanation === null
    ? { code: 'facility.photo-elsewhere', field: 'placeExplained', params: { outsideKm } }
    : null
