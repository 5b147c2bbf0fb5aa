import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface FacilityAcceptance {
  id: string
  acceptedOn: string
  inspector: string
  photo: string
  latitude: number
  longitude: number
  outsideKm: number
  placeExplained: string | null
}

export interface Facility {
  id: string
  version: number
  name: string
  kind: Code<'FacilityKind'>
  township: string
  villageId: string | null
  planYear: number
  department: string
  dueOn: string
  areaMu: number | null
  capacity: number | null
  sewageMethod: Code<'SewageMethod'> | null
  operator: string | null
  projectId: string | null
  photoBefore: string | null
  state: Code<'FacilityState'>
  latitude: number | null
  longitude: number | null
  sitedOn: string | null
  startedOn: string | null
  completedOn: string | null
  acceptedOn: string | null
  inUseOn: string | null
  outOfUseOn: string | null
  outOfUseReason: string | null
  daysUnused: number | null
  acceptance: FacilityAcceptance | null
}

export const facilitiesQuery = gql`
  query ConstructionFacilities(
    $first: Int!
    $offset: Int
    $orderBy: FacilityOrder
    $direction: Direction! = ASC
    $search: String
    $filter: FacilityFilter
  ) {
    facilities(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        id
        version
        name
        kind
        township
        villageId
        planYear
        department
        dueOn
        areaMu
        capacity
        sewageMethod
        operator
        projectId
        photoBefore
        state
        latitude
        longitude
        sitedOn
        startedOn
        completedOn
        acceptedOn
        inUseOn
        outOfUseOn
        outOfUseReason
        daysUnused
        acceptance {
          id
          acceptedOn
          inspector
          photo
          latitude
          longitude
          outsideKm
          placeExplained
        }
      }
    }
  }
`

export const keepFacility = gql`
  mutation KeepFacility($input: KeepFacilityInput!) {
    keepFacility(input: $input) {
      id
      version
    }
  }
`
