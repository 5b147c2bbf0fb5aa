import { gql } from '@tongchou/frontend-kit'

/** 非税收入: each sum, due by a day and in the treasury on a day, or not. */
export interface NonTaxReceipt {
  id: string
  version: number
  collectingUnitId: string
  payer: string
  item: string
  contractNumber: string | null
  parcelCode: string | null
  dueAmount: number
  dueOn: string
  treasuredAmount: number | null
  treasuredOn: string | null
  channel: string | null
}

export const nonTaxReceiptsQuery = gql`
  query NonTaxReceipts(
    $first: Int!
    $offset: Int
    $orderBy: NonTaxReceiptOrder
    $direction: Direction! = ASC
    $search: String
    $filter: NonTaxReceiptFilter
  ) {
    nonTaxReceipts(
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
        collectingUnitId
        payer
        item
        contractNumber
        parcelCode
        dueAmount
        dueOn
        treasuredAmount
        treasuredOn
        channel
      }
    }
  }
`

export const keepNonTaxReceipt = gql`
  mutation KeepNonTaxReceipt($input: KeepNonTaxReceiptInput!) {
    keepNonTaxReceipt(input: $input) {
      id
      version
    }
  }
`
