import { gql } from '@tongchou/frontend-kit'

export interface PensionFailure {
  id: string
  version: number
  period: string
  township: string
  residentId: string
  amount: number
  cause: 'ACCOUNT_CLOSED' | 'NAME_MISMATCH' | 'NOT_CERTIFIED' | 'DECEASED_UNREPORTED' | 'OTHER'
  failedOn: string
  resolvedOn: string | null
  resident: { id: string; name: string } | null
}

export const pensionFailuresQuery = gql`
  query PensionFailures(
    $first: Int!
    $offset: Int
    $orderBy: PensionFailureOrder
    $direction: Direction! = DESC
    $filter: PensionFailureFilter
  ) {
    pensionFailures(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        period
        township
        residentId
        amount
        cause
        failedOn
        resolvedOn
        resident {
          id
          name
        }
      }
    }
  }
`

export const keepPensionFailure = gql`
  mutation KeepPensionFailure($input: KeepPensionFailureInput!) {
    keepPensionFailure(input: $input) {
      id
      version
    }
  }
`
