import { gql } from '@tongchou/frontend-kit'

/** 税费减免: claims by rule, granted or due and not granted. */
export interface TaxRelief {
  id: string
  version: number
  taxpayer: string
  uscc: string | null
  rule: string
  kind: string
  amount: number
  eligibleOn: string
  grantedOn: string | null
  hindrance: string | null
}

export const taxReliefsQuery = gql`
  query TaxReliefs(
    $first: Int!
    $offset: Int
    $orderBy: TaxReliefOrder
    $direction: Direction! = ASC
    $search: String
    $filter: TaxReliefFilter
  ) {
    taxReliefs(
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
        taxpayer
        uscc
        rule
        kind
        amount
        eligibleOn
        grantedOn
        hindrance
      }
    }
  }
`

export const keepTaxRelief = gql`
  mutation KeepTaxRelief($input: KeepTaxReliefInput!) {
    keepTaxRelief(input: $input) {
      id
      version
    }
  }
`
