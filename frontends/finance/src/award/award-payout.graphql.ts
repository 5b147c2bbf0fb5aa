import { gql } from '@tongchou/frontend-kit'
import type { AwardPayment } from './award-payment.graphql.ts'

/** 奖补兑现: awards approved under a policy, and how far each is paid. */
export interface AwardPayout {
  id: string
  version: number
  receiver: string
  policyKind: string
  policy: string
  uscc: string | null
  approvedAmount: number
  approvedOn: string
  documentNumber: string
  payBy: string
  policyAwardId: string | null
  paidAmount: number
  unpaidAmount: number
  days: number
  payments: AwardPayment[]
}

export const awardPayoutsQuery = gql`
  query AwardPayouts(
    $first: Int!
    $offset: Int
    $orderBy: AwardPayoutOrder
    $direction: Direction! = DESC
    $search: String
    $filter: AwardPayoutFilter
  ) {
    awardPayouts(
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
        receiver
        policyKind
        policy
        uscc
        approvedAmount
        approvedOn
        documentNumber
        payBy
        policyAwardId
        paidAmount
        unpaidAmount
        days
        payments {
          id
          version
          payoutId
          amount
          paidOn
          voucherNumber
        }
      }
    }
  }
`

export const keepAwardPayout = gql`
  mutation KeepAwardPayout($input: KeepAwardPayoutInput!) {
    keepAwardPayout(input: $input) {
      id
      version
    }
  }
`
