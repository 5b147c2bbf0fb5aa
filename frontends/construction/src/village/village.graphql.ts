import { gql } from '@tongchou/frontend-kit'

export interface Village {
  id: string
  version: number
  name: string
  township: string
  latitude: number
  longitude: number
  radiusKm: number
}

export const villagesQuery = gql`
  query ConstructionVillages(
    $first: Int!
    $offset: Int
    $orderBy: VillageOrder
    $direction: Direction! = ASC
    $search: String
    $filter: VillageFilter
  ) {
    villages(
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
        township
        latitude
        longitude
        radiusKm
      }
    }
  }
`

export const keepVillage = gql`
  mutation KeepVillage($input: KeepVillageInput!) {
    keepVillage(input: $input) {
      id
      version
    }
  }
`
