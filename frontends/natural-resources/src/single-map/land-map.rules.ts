import type { Feature } from './land-map.graphql.ts'

export const width = 800
export const height = 520
const margin = 24

/** Where a thing stands in the drawing; a degree of longitude is shorter by the cosine of the latitude. */
export function placed(features: readonly Feature[]): { feature: Feature; x: number; y: number }[] {
  if (features.length === 0) return []
  const latitudes = features.map(({ latitude }) => latitude)
  const shrink = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180)
  const east = features.map(({ longitude }) => longitude * shrink)
  const [west, south] = [Math.min(...east), Math.min(...latitudes)]
  const across = Math.max(Math.max(...east) - west, 0.001)
  const up = Math.max(Math.max(...latitudes) - south, 0.001)
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / up)
  return features.map((feature) => ({
    feature,
    x: margin + (feature.longitude * shrink - west) * scale,
    y: height - margin - (feature.latitude - south) * scale,
  }))
}

const pages = { PARCEL: 'parcels', PATCH: 'patches', VIOLATION: 'violations', HAZARD_POINT: 'hazard-points' } as const

/** The page on which a thing of the map is dealt with. */
export const pathOf = ({ layer, label }: Feature): string =>
  `/m/natural-resources/${pages[layer]}?q=${encodeURIComponent(label)}`

/** The stages of a layer, by the name of their words. */
export const stageWords = {
  PARCEL: 'landParcelStage',
  PATCH: 'satellitePatchStage',
  VIOLATION: 'landViolationStage',
  HAZARD_POINT: 'hazardPointStage',
} as const
