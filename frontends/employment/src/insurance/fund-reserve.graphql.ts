import { gql } from '@tongchou/frontend-kit'

export interface FundReserve {
  id: string
  version: number
  year: number
  scheme: string
  amount: number
}

export const fundReservesQuery = gql`
  query FundReserves(
    $first: Int!
    $offset: Int
    $orderBy: FundReserveOrder
    $direction: Direction! = DESC
    $filter: FundReserveFilter
  ) {
    fundReserves(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        year
        scheme
        amount
      }
    }
  }
`

export const keepFundReserve = gql`
  mutation KeepFundReserve($input: KeepFundReserveInput!) {
    keepFundReserve(input: $input) {
      id
      version
    }
  }
`
