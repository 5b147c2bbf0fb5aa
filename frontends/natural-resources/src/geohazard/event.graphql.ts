import { gql } from '@tongchou/frontend-kit'

export interface GeohazardEvent {
  id: string
  version: number
  township: string
  pointId: string | null
  happenedOn: string
  kind: string
  deaths: number
  injured: number
  evacuated: number
  propertyLoss: number
  description: string
}

export const geohazardEventsQuery = gql`
  query GeohazardEventsList(
    $first: Int!
    $offset: Int
    $orderBy: GeohazardEventOrder
    $direction: Direction! = DESC
    $search: String
    $filter: GeohazardEventFilter
  ) {
    geohazardEvents(
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
        happenedOn
        kind
        deaths
        injured
        evacuated
        propertyLoss
        description
      }
    }
  }
`

export const keepGeohazardEvent = gql`
  mutation KeepGeohazardEvent($input: KeepGeohazardEventInput!) {
    keepGeohazardEvent(input: $input) {
      id
      version
    }
  }
`
