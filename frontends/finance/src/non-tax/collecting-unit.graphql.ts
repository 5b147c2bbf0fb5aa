import { gql } from '@tongchou/frontend-kit'

/** 执收单位, and since when each is connected to electronic payment. */
export interface CollectingUnit {
  id: string
  version: number
  name: string
  township: string | null
  department: string | null
  collectsSince: string
  collectsUntil: string | null
  connectedOn: string | null
  channel: string | null
}

export const collectingUnitsQuery = gql`
  query CollectingUnits(
    $first: Int!
    $offset: Int
    $orderBy: CollectingUnitOrder
    $direction: Direction! = ASC
    $search: String
    $filter: CollectingUnitFilter
  ) {
    collectingUnits(
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
        department
        collectsSince
        collectsUntil
        connectedOn
        channel
      }
    }
  }
`

export const keepCollectingUnit = gql`
  mutation KeepCollectingUnit($input: KeepCollectingUnitInput!) {
    keepCollectingUnit(input: $input) {
      id
      version
    }
  }
`
