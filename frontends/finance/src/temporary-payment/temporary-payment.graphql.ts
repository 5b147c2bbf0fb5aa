import { gql } from '@tongchou/frontend-kit'
import type { TemporaryClearing } from './temporary-clearing.graphql.ts'

/** 财政暂付款, the oldest first, and by age. */
export interface TemporaryPayment {
  id: string
  version: number
  holder: string
  department: string | null
  reason: string
  amount: number
  paidOn: string
  clearBy: string | null
  plan: string | null
  balance: number
  days: number
  age: 'UP_TO_YEAR' | 'UP_TO_THREE' | 'UP_TO_FIVE' | 'OLDER'
  clearings: TemporaryClearing[]
}

export const temporaryPaymentsQuery = gql`
  query TemporaryPayments(
    $first: Int!
    $offset: Int
    $orderBy: TemporaryPaymentOrder
    $direction: Direction! = ASC
    $search: String
    $filter: TemporaryPaymentFilter
  ) {
    temporaryPayments(
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
        holder
        department
        reason
        amount
        paidOn
        clearBy
        plan
        balance
        days
        age
        clearings {
          id
          version
          paymentId
          way
          amount
          clearedOn
        }
      }
    }
  }
`

export const keepTemporaryPayment = gql`
  mutation KeepTemporaryPayment($input: KeepTemporaryPaymentInput!) {
    keepTemporaryPayment(input: $input) {
      id
      version
    }
  }
`
