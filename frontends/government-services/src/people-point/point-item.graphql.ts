import { gql } from '@tongchou/frontend-kit'

export interface PointItem {
  id: string
  version: number
  pointId: string
  fromDay: string
  untilDay: string | null
  item: { id: string; name: string } | null
  itemId: string
  point: { id: string; name: string; township: string } | null
}

export const pointItemsQuery = gql`
  query PointItems(
    $first: Int!
    $offset: Int
    $orderBy: PointItemOrder
    $direction: Direction! = DESC
    $filter: PointItemFilter
  ) {
    pointItems(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        pointId
        fromDay
        untilDay
        item {
          id
          name
        }
        itemId
        point {
          id
          name
          township
        }
      }
    }
  }
`

export const keepPointItem = gql`
  mutation KeepPointItem($input: KeepPointItemInput!) {
    keepPointItem(input: $input) {
      id
      version
    }
  }
`
