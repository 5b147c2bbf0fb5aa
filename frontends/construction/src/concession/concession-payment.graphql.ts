import { gql } from '@tongchou/frontend-kit'

export interface ConcessionPayment {
  id: string
  version: number
  concessionId: string
  paidOn: string
  amount: number
  voucher: string
}

export const concessionPaymentsQuery = gql`
  query ConstructionConcessionPayments(
    $first: Int!
    $offset: Int
    $orderBy: ConcessionPaymentOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ConcessionPaymentFilter
  ) {
    concessionPayments(
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
        concessionId
        paidOn
        amount
        voucher
      }
    }
  }
`

export const keepConcessionPayment = gql`
  mutation KeepConcessionPayment($input: KeepConcessionPaymentInput!) {
    keepConcessionPayment(input: $input) {
      id
      version
    }
  }
`
