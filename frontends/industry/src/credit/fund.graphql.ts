import { gql } from '@tongchou/frontend-kit'

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
  version: number
  kind: (typeof fundEntryKinds)[number]
  amount: number
  happenedOn: string
  party: string
  documentNumber: string
  enterpriseId: string | null
  projectId: { id: string; name: string | null } | null
}

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
        version
        kind
        amount
        happenedOn
        party
        documentNumber
        enterpriseId
        projectId: project {
          id
          name
        }
      }
    }
  }
`

export const enterFundMovement = gql`
  mutation EnterFundMovement($input: EnterFundMovementInput!) {
    enterFundMovement(input: $input) {
      id
      version
    }
  }
`
