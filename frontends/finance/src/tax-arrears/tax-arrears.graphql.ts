import { gql } from '@tongchou/frontend-kit'
import type { ArrearsCollection } from './arrears-collection.graphql.ts'

/** 欠税台账: what is owed, the plan to clear it, and what came. */
export interface TaxArrears {
  id: string
  version: number
  taxpayer: string
  uscc: string | null
  sector: string
  keySector: boolean
  kind: string
  amount: number
  arisenOn: string
  plan: string | null
  planBy: string | null
  balance: number
  collections: ArrearsCollection[]
}

export const taxArrearsLedgerQuery = gql`
  query TaxArrearsLedger(
    $first: Int!
    $offset: Int
    $orderBy: TaxArrearsOrder
    $direction: Direction! = DESC
    $search: String
    $filter: TaxArrearsFilter
  ) {
    taxArrearsLedger(
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
        sector
        keySector
        kind
        amount
        arisenOn
        plan
        planBy
        balance
        collections {
          id
          version
          arrearsId
          way
          amount
          collectedOn
        }
      }
    }
  }
`

export const keepTaxArrears = gql`
  mutation KeepTaxArrears($input: KeepTaxArrearsInput!) {
    keepTaxArrears(input: $input) {
      id
      version
    }
  }
`
