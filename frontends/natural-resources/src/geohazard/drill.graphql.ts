import { gql } from '@tongchou/frontend-kit'

export interface GeohazardDrill {
  id: string
  version: number
  township: string
  pointId: string | null
  heldOn: string
  topic: string
  participants: number
  minutes: number | null
  document: string | null
}

export const geohazardDrillsQuery = gql`
  query GeohazardDrillsList(
    $first: Int!
    $offset: Int
    $orderBy: GeohazardDrillOrder
    $direction: Direction! = DESC
    $search: String
    $filter: GeohazardDrillFilter
  ) {
    geohazardDrills(
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
        township
        pointId
        heldOn
        topic
        participants
        minutes
        document
      }
    }
  }
`

export const keepGeohazardDrill = gql`
  mutation KeepGeohazardDrill($input: KeepGeohazardDrillInput!) {
    keepGeohazardDrill(input: $input) {
      id
      version
    }
  }
`
