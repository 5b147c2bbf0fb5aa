import type { Refusal } from '@tongchou/service-kit'

/** A point on the earth, in degrees of WGS 84. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

const EARTH_RADIUS_KM = 6371
const RADIANS_A_DEGREE = Math.PI / 180

/** Kilometres between two points over the earth's surface. */
export function kilometresBetween(one: Place, other: Place): number {
  const rise = (other.latitude - one.latitude) * RADIANS_A_DEGREE
  const turn = (other.longitude - one.longitude) * RADIANS_A_DEGREE
  const inner =
    Math.sin(rise / 2) ** 2 +
    Math.cos(one.latitude * RADIANS_A_DEGREE) * Math.cos(other.latitude * RADIANS_A_DEGREE) * Math.sin(turn / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(inner)))
}

const MOST_LATITUDE = 90
const MOST_LONGITUDE = 180

/** A point that is none on the earth. */
export function refusalOfPlace({ latitude, longitude }: Place): Refusal | null {
  if (Math.abs(latitude) > MOST_LATITUDE) return { code: 'place.off-the-map', field: 'latitude' }
  return Math.abs(longitude) > MOST_LONGITUDE ? { code: 'place.off-the-map', field: 'longitude' } : null
}

/** A village is somewhere, and has an extent. */
export const refusalOfVillage = (village: Place & { readonly radiusKm: number }): Refusal | null =>
  refusalOfPlace(village) ?? (village.radiusKm > 0 ? null : { code: 'village.radius-required', field: 'radiusKm' })
