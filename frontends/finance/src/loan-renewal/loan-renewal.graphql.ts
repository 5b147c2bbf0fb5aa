import { gql } from '@tongchou/frontend-kit'

/** 续贷: loans that fall due, and whether each was renewed without a gap. */
export interface LoanRenewal {
  id: string
  version: number
  enterpriseName: string
  uscc: string
  bank: string
  product: string | null
  amount: number
  expiresOn: string
  operatingNormally: boolean
  appliedOn: string | null
  renewedOn: string | null
  rating: string
  hindrance: string | null
}

export const loanRenewalsQuery = gql`
  query LoanRenewals(
    $first: Int!
    $offset: Int
    $orderBy: LoanRenewalOrder
    $direction: Direction! = ASC
    $search: String
    $filter: LoanRenewalFilter
  ) {
    loanRenewals(
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
        enterpriseName
        uscc
        bank
        product
        amount
        expiresOn
        operatingNormally
        appliedOn
        renewedOn
        rating
        hindrance
      }
    }
  }
`

export const keepLoanRenewal = gql`
  mutation KeepLoanRenewal($input: KeepLoanRenewalInput!) {
    keepLoanRenewal(input: $input) {
      id
      version
    }
  }
`
