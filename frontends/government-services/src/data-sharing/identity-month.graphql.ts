import { gql } from '@tongchou/frontend-kit'

export interface IdentityMonth {
  id: string
  version: number
  month: string
  level: 'REGISTERED' | 'REAL_NAME' | 'REAL_PERSON'
  accounts: number
  uses: number
  failures: number
}

export const identityMonthsQuery = gql`
  query IdentityMonths(
    $first: Int!
    $offset: Int
    $orderBy: IdentityMonthOrder
    $direction: Direction! = DESC
    $filter: IdentityMonthFilter
  ) {
    identityMonths(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        month
        level
        accounts
        uses
        failures
      }
    }
  }
`

export const keepIdentityMonth = gql`
  mutation KeepIdentityMonth($input: KeepIdentityMonthInput!) {
    keepIdentityMonth(input: $input) {
      id
      version
    }
  }
`
