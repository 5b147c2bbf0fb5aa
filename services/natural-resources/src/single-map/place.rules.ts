import type { Refusal } from '@tongchou/service-kit'

export interface Place {
  readonly longitude?: number | null
  readonly latitude?: number | null
}

/** From the country’s westernmost and southernmost point to its easternmost and northernmost, in degrees. */
const BOUNDS = { longitude: [73, 136], latitude: [3, 54] } as const

/** A thing is on the map by both its degrees, within the country, or is not on it at all. */
export function refusalOfPlace(place: Place): Refusal | null {
  for (const field of ['longitude', 'latitude'] as const) {
    const [least, most] = BOUNDS[field]
    const degrees = place[field]
    if (degrees != null && (degrees < least || degrees > most))
      return { code: 'land-place.off-the-map', field, params: { least, most } }
  }
  if ((place.longitude == null) === (place.latitude == null)) return null
  return { code: 'land-place.half', field: place.longitude == null ? 'longitude' : 'latitude' }
}
