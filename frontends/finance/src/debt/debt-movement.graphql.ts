import { gql } from '@tongchou/frontend-kit'

/** Money by which a debt grew or shrank. */
export interface DebtMovement {
  id: string
  version: number
  voucherNumber: string
  kind: string
  amount: number
  movedOn: string
}

export const keepDebtMovement = gql`
  mutation KeepDebtMovement($input: KeepDebtMovementInput!) {
    keepDebtMovement(input: $input) {
      id
      version
    }
  }
`
