import { gql } from '@tongchou/frontend-kit'

export const poolEntryKinds = ['GOVERNMENT_PAID', 'ENTERPRISE_PAID', 'COMPENSATED', 'RECOVERED'] as const

export interface Pool {
  asOf: string
  balance: number
  standing: number
  leverage: number | null
  headroom: number
}

export interface PoolEntry {
  id: string
  version: number
  kind: (typeof poolEntryKinds)[number]
  amount: number
  happenedOn: string
  party: string
  documentNumber: string
}

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

export const poolEntriesQuery = gql`
  query RiskPoolEntries {
    riskPoolEntries(first: 100, direction: DESC) {
      totalCount
      nodes {
        id
        version
        kind
        amount
        happenedOn
        party
        documentNumber
      }
    }
  }
`

export const enterPoolMovement = gql`
  mutation EnterPoolMovement($input: EnterPoolMovementInput!) {
    enterPoolMovement(input: $input) {
      id
      version
    }
  }
`
