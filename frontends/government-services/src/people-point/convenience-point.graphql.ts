import { gql } from '@tongchou/frontend-kit'

export interface ConveniencePoint {
  id: string
  version: number
  name: string
  township: string
  level: 'TOWNSHIP' | 'VILLAGE'
  village: string | null
  address: string
  phone: string
  staff: number
  openedOn: string
  closedOn: string | null
}

export const conveniencePointsQuery = gql`
  query ConveniencePoints(
    $first: Int!
    $offset: Int
    $orderBy: ConveniencePointOrder
    $direction: Direction! = ASC
    $search: String
    $filter: ConveniencePointFilter
  ) {
    conveniencePoints(
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
        level
        village
        address
        phone
        staff
        openedOn
        closedOn
      }
    }
  }
`

export const keepConveniencePoint = gql`
  mutation KeepConveniencePoint($input: KeepConveniencePointInput!) {
    keepConveniencePoint(input: $input) {
      id
      version
    }
  }
`
