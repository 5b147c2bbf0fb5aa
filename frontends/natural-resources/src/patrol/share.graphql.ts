import { gql } from '@tongchou/frontend-kit'

export interface EnforcementShare {
  id: string
  version: number
  kind: string
  name: string
  share: number
}

export const enforcementSharesQuery = gql`
  query EnforcementSharesList(
    $first: Int!
    $offset: Int
    $orderBy: EnforcementShareOrder
    $direction: Direction! = ASC
  ) {
    enforcementShares(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction) {
      totalCount
      nodes {
        id
        version
        kind
        name
        share
      }
    }
  }
`

export const keepEnforcementShare = gql`
  mutation KeepEnforcementShare($input: KeepEnforcementShareInput!) {
    keepEnforcementShare(input: $input) {
      id
      version
    }
  }
`
