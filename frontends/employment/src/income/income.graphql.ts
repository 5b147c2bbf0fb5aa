import { gql } from '@tongchou/frontend-kit'

export interface UrbanIncome {
  id: string
  version: number
  year: number
  quarter: number
  wage: number
  business: number
  property: number
  transfer: number
  publishedOn: string
  document: string
}

export const urbanIncomesQuery = gql`
  query UrbanIncomes(
    $first: Int!
    $offset: Int
    $orderBy: UrbanIncomeOrder
    $direction: Direction! = DESC
    $search: String
    $filter: UrbanIncomeFilter
  ) {
    urbanIncomes(
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
        year
        quarter
        wage
        business
        property
        transfer
        publishedOn
        document
      }
    }
  }
`

export const keepUrbanIncome = gql`
  mutation KeepUrbanIncome($input: KeepUrbanIncomeInput!) {
    keepUrbanIncome(input: $input) {
      id
      version
    }
  }
`
