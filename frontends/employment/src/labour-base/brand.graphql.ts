import { gql } from '@tongchou/frontend-kit'

export interface LabourBrand {
  id: string
  version: number
  name: string
  trade: string
  market: string
  trained: number
  foundedOn: string
  dispatched: number
  income: number
}

export const labourBrandsQuery = gql`
  query LabourBrands(
    $first: Int!
    $offset: Int
    $orderBy: LabourBrandOrder
    $direction: Direction! = DESC
    $search: String
    $filter: LabourBrandFilter
  ) {
    labourBrands(
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
        trade
        market
        trained
        foundedOn
        dispatched
        income
      }
    }
  }
`

export const keepLabourBrand = gql`
  mutation KeepLabourBrand($input: KeepLabourBrandInput!) {
    keepLabourBrand(input: $input) {
      id
      version
    }
  }
`
