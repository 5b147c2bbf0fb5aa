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
        product {
          id
          name
          bank
        }
      }
    }
  }
`
