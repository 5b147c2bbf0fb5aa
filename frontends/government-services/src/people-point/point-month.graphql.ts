import { gql } from '@tongchou/frontend-kit'

export interface PointMonth {
  id: string
  version: number
  pointId: string
  month: string
  accepted: number
  handled: number
  assisted: number
  point: { id: string; name: string; township: string } | null
}

export const pointMonthsQuery = gql`
  query PointMonths(
    $first: Int!
    $offset: Int
    $orderBy: PointMonthOrder
    $direction: Direction! = DESC
    $filter: PointMonthFilter
  ) {
    pointMonths(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        pointId
        month
        accepted
        handled
        assisted
        point {
          id
          name
          township
        }
      }
    }
  }
`

export const keepPointMonth = gql`
  mutation KeepPointMonth($input: KeepPointMonthInput!) {
    keepPointMonth(input: $input) {
      id
      version
    }
  }
`
