import { gql } from '@tongchou/frontend-kit'

/** 税源台账: where tax of a year is to come from, and what came. */
export interface TaxSource {
  id: string
  version: number
  sourceYear: number
  name: string
  origin: string
  kind: string
  uscc: string | null
  projectId: string | null
  parcelCode: string | null
  expectedAmount: number
  collectedAmount: number
  registeredOn: string
}

export const taxSourcesQuery = gql`
  query TaxSources(
    $first: Int!
    $offset: Int
    $orderBy: TaxSourceOrder
    $direction: Direction! = DESC
    $search: String
    $filter: TaxSourceFilter
  ) {
    taxSources(
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
        sourceYear
        name
        origin
        kind
        uscc
        projectId
        parcelCode
        expectedAmount
        collectedAmount
        registeredOn
      }
    }
  }
`

export const keepTaxSource = gql`
  mutation KeepTaxSource($input: KeepTaxSourceInput!) {
    keepTaxSource(input: $input) {
      id
      version
    }
  }
`
