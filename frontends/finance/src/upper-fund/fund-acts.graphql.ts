import { gql } from '@tongchou/frontend-kit'

export const applyForFund = gql`
  mutation ApplyForFund($input: ApplyForFundInput!) {
    applyForFund(input: $input) {
      id
      version
    }
  }
`

export const grantFund = gql`
  mutation GrantFund($input: GrantFundInput!) {
    grantFund(input: $input) {
      id
      version
    }
  }
`

export const receiveFund = gql`
  mutation ReceiveFund($input: ReceiveFundInput!) {
    receiveFund(input: $input) {
      id
      version
    }
  }
`

export const allocateFund = gql`
  mutation AllocateFund($input: AllocateFundInput!) {
    allocateFund(input: $input) {
      id
      version
    }
  }
`

export const correctFundAllocation = gql`
  mutation CorrectFundAllocation($input: CorrectFundAllocationInput!) {
    correctFundAllocation(input: $input) {
      id
      version
    }
  }
`

export const planFundSpending = gql`
  mutation PlanFundSpending($input: PlanFundSpendingInput!) {
    planFundSpending(input: $input) {
      id
      version
    }
  }
`

export const recoverFund = gql`
  mutation RecoverFund($input: RecoverFundInput!) {
    recoverFund(input: $input) {
      id
      version
    }
  }
`

export const recordFundPayment = gql`
  mutation RecordFundPayment($input: RecordFundPaymentInput!) {
    recordFundPayment(input: $input) {
      id
      version
    }
  }
`

export const correctFundPayment = gql`
  mutation CorrectFundPayment($input: CorrectFundPaymentInput!) {
    correctFundPayment(input: $input) {
      id
      version
    }
  }
`
