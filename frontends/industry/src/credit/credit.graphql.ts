import { gql } from '@tongchou/frontend-kit'

export const loanStages = [
  'APPLIED',
  'POOL_REVIEWED',
  'REFUSED',
  'GRANTED',
  'NORMAL',
  'ATTENTION',
  'OVERDUE',
  'REPAID',
  'COMPENSATED',
] as const
export type LoanStage = (typeof loanStages)[number]

export const productKinds = ['BANK_GOVERNMENT', 'ASSISTED_GUARANTEE', 'BRIDGE_FUND', 'INNOVATIVE', 'ORDINARY'] as const
export const matchStages = ['NEED', 'BANK_OFFERED', 'GUARANTEED', 'GOVERNMENT_BACKED', 'MATCHED', 'ENDED'] as const
export type MatchStage = (typeof matchStages)[number]

export interface Loan {
  id: string
  version: number
  stage: LoanStage
  amount: number
  appliedOn: string
  bankOfferedOn: string | null
  guaranteedOn: string | null
  guarantor: string | null
  backedOn: string | null
  grantedOn: string | null
  dueOn: string | null
  endedOn: string | null
  renewedBy: string | null
  matchStage: MatchStage
  matchDays: number
  nextStages: LoanStage[]
  enterprise?: { uscc: string; name: string | null } | null
  product: { id: string; name: string; bank: string; pooled: boolean } | null
}

const loan = `
  id
  version
  stage
  amount
  appliedOn
  bankOfferedOn
  guaranteedOn
  guarantor
  backedOn
  grantedOn
  dueOn
  endedOn
  renewedBy
  matchStage
  matchDays
  nextStages
  product {
    id
    name
    bank
    pooled
  }
`

export const loansOfQuery = gql(`
  query EnterpriseLoans($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      loans {
        ${loan}
      }
    }
  }
`)

export const loansQuery = gql(`
  query LoanList($first: Int!, $offset: Int, $direction: Direction! = DESC, $productId: ID, $stage: [LoanStage!]) {
    loans(first: $first, offset: $offset, direction: $direction, productId: $productId, stage: $stage) {
      totalCount
      nodes {
        ${loan}
        enterprise {
          uscc
          name
        }
      }
    }
  }
`)

export interface Product {
  id: string
  version: number
  name: string
  kind: (typeof productKinds)[number]
  bank: string
  terms: string
  rate: number
  pooled: boolean
  quota: number | null
  offeredSince: string
  use: {
    granted: number
    grantedCount: number
    standing: number
    overdue: number
    headroom: number | null
    utilisation: number | null
  }
}

export interface Credit {
  loanProducts: Product[] | null
  loans: { totalCount: number; nodes: Loan[] } | null
}

export const creditQuery = gql(`
  query CreditBoard($dueBy: Date!) {
    loanProducts {
      id
      version
      name
      kind
      bank
      terms
      rate
      pooled
      quota
      offeredSince
      use {
        granted
        grantedCount
        standing
        overdue
        headroom
        utilisation
      }
    }
    loans(first: 100, dueBy: $dueBy) {
      totalCount
      nodes {
        ${loan}
        enterprise {
          uscc
          name
        }
      }
    }
  }
`)

export const productChoicesQuery = gql`
  query LoanProductChoices {
    loanProducts {
      id
      name
      bank
    }
  }
`

export const advanceLoan = gql`
  mutation AdvanceLoan($input: AdvanceLoanInput!) {
    advanceLoan(input: $input) {
      id
      version
      stage
    }
  }
`

export const keepLoanProduct = gql`
  mutation KeepLoanProduct($input: KeepLoanProductInput!) {
    keepLoanProduct(input: $input) {
      id
      version
    }
  }
`

export const applyForLoan = gql`
  mutation ApplyForLoan($input: ApplyForLoanInput!) {
    applyForLoan(input: $input) {
      id
      version
    }
  }
`

export const matchLoan = gql`
  mutation MatchLoan($input: MatchLoanInput!) {
    matchLoan(input: $input) {
      id
      version
    }
  }
`

export const compensateLoan = gql`
  mutation CompensateLoan($input: CompensateLoanInput!) {
    compensateLoan(input: $input) {
      id
      version
    }
  }
`
