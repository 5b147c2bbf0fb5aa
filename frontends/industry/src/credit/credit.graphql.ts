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

export const matchStages = ['NEED', 'BANK_OFFERED', 'GUARANTEED', 'GOVERNMENT_BACKED', 'MATCHED', 'ENDED'] as const
export type MatchStage = (typeof matchStages)[number]

export interface Loan {
  id: string
  version: number
  stage: LoanStage
  amount: number
  appliedOn: string
  grantedOn: string | null
  dueOn: string | null
  endedOn: string | null
  renewedBy: string | null
  matchStage: MatchStage
  matchDays: number
  nextStages: LoanStage[]
  enterprise?: { uscc: string; name: string | null } | null
  product: { id: string; name: string; bank: string } | null
}

export const loansOfQuery = gql`
  query EnterpriseLoans($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      loans {
        id
        version
        stage
        amount
        appliedOn
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
        }
      }
    }
  }
`

export interface Product {
  id: string
  name: string
  bank: string
  rate: number
  pooled: boolean
  quota: number | null
  use: {
    granted: number
    grantedCount: number
    standing: number
    overdue: number
    headroom: number | null
    utilisation: number | null
  }
}

export interface Pool {
  asOf: string
  balance: number
  standing: number
  leverage: number | null
  headroom: number
}

export interface Fund {
  asOf: string
  capital: number
  invested: number
  guaranteed: number
  recovered: number
  lost: number
  remaining: number
}

export const fundEntryKinds = [
  'PAID_IN',
  'WITHDRAWN',
  'INVESTED',
  'GUARANTEED',
  'RELEASED',
  'RECOVERED',
  'LOST',
] as const

export interface FundEntry {
  id: string
  kind: (typeof fundEntryKinds)[number]
  amount: number
  happenedOn: string
  party: string
  documentNumber: string
}

export interface Credit {
  loanProducts: Product[] | null
  loans: { totalCount: number; nodes: Loan[] } | null
}

export const creditQuery = gql`
  query CreditBoard($dueBy: Date!) {
    loanProducts {
      id
      name
      bank
      rate
      pooled
      quota
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
        id
        version
        stage
        amount
        appliedOn
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
        }
        enterprise {
          uscc
          name
        }
      }
    }
  }
`

/** Asked apart: sums of the county are refused to those who see a part of it. */
export const poolQuery = gql`
  query RiskPool {
    riskPool {
      asOf
      balance
      standing
      leverage
      headroom
    }
  }
`

export const fundQuery = gql`
  query IndustryFundBoard {
    industryFund {
      asOf
      capital
      invested
      guaranteed
      recovered
      lost
      remaining
    }
    industryFundEntries(first: 50, direction: DESC) {
      totalCount
      nodes {
        id
        kind
        amount
        happenedOn
        party
        documentNumber
      }
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
