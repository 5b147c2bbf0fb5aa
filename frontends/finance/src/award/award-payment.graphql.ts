import { gql } from '@tongchou/frontend-kit'

/** Each payment of an award. */
export interface AwardPayment {
  id: string
  version: number
  voucherNumber: string
  amount: number
  paidOn: string
}

export const keepAwardPayment = gql`
  mutation KeepAwardPayment($input: KeepAwardPaymentInput!) {
    keepAwardPayment(input: $input) {
      id
      version
    }
  }
`
