import { gql } from '@tongchou/frontend-kit'

export interface MarketInspection {
  id: string
  version: number
  operatorId: string
  inspectedOn: string
  inspector: string
  violation: string | null
  remediedOn: string | null
}

export const marketInspectionsQuery = gql`
  query MarketInspections(
    $first: Int!
    $offset: Int
    $orderBy: MarketInspectionOrder
    $direction: Direction! = DESC
    $search: String
    $filter: MarketInspectionFilter
  ) {
    marketInspections(
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
        operatorId
        inspectedOn
        inspector
        violation
        remediedOn
      }
    }
  }
`

export const keepMarketInspection = gql`
  mutation KeepMarketInspection($input: KeepMarketInspectionInput!) {
    keepMarketInspection(input: $input) {
      id
      version
    }
  }
`
