import { gql } from '@tongchou/frontend-kit'

export const strengthKinds = ['ALLIANCE', 'HONESTY', 'PATENT', 'TRANSFORMATION'] as const

export interface Strength {
  id: string
  version: number
  kind: (typeof strengthKinds)[number]
  title: string
  happenedOn: string
  reference: string | null
}

export const strengthsQuery = gql`
  query EnterpriseStrengths($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      strengths {
        id
        version
        kind
        title
        happenedOn
        reference
      }
    }
  }
`

export const keepStrength = gql`
  mutation KeepEnterpriseStrength($input: KeepEnterpriseStrengthInput!) {
    keepEnterpriseStrength(input: $input) {
      id
      version
    }
  }
`
