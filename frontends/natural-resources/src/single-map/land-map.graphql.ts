import { gql } from '@tongchou/frontend-kit'

export const layers = ['PARCEL', 'PATCH', 'VIOLATION', 'HAZARD_POINT'] as const
export type Layer = (typeof layers)[number]

export interface Feature {
  layer: Layer
  id: string
  label: string
  township: string
  longitude: number
  latitude: number
  stage: string
  areaMu: number | null
}

export const mapQuery = gql`
  query LandMap($township: ID, $layers: [LandMapLayer!]) {
    landMap(township: $township, layers: $layers) {
      layer
      id
      label
      township
      longitude
      latitude
      stage
      areaMu
    }
  }
`
