import { gql } from '@tongchou/frontend-kit'

export interface LabourMarketOperator {
  id: string
  version: number
  name: string
  licenceNumber: string
  township: string
  licensedUntil: string
}

export const labourMarketOperatorsQuery = gql`
  query LabourMarketOperators(
    $first: Int!
    $offset: Int
    $orderBy: LabourMarketOperatorOrder
    $direction: Direction! = ASC
    $search: String
    $filter: LabourMarketOperatorFilter
  ) {
    labourMarketOperators(
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
        licenceNumber
        township
        licensedUntil
      }
    }
  }
`

export const keepLabourMarketOperator = gql`
  mutation KeepLabourMarketOperator($input: KeepLabourMarketOperatorInput!) {
    keepLabourMarketOperator(input: $input) {
      id
      version
    }
  }
`
