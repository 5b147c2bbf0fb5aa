import { gql } from '@tongchou/frontend-kit'
import type { DebtMovement } from './debt-movement.graphql.ts'
import type { DebtResolution } from './debt-resolution.graphql.ts'

/** 政府债务: whose, to whom and since when; its amounts for those alone who may see them. */
export interface DebtItem {
  id: string
  version: number
  name: string
  kind: string
  debtor: string
  creditor: string
  takenOn: string
  dueOn: string | null
  approvalId: string | null
  projectId: string | null
  /** null for who may not see it. */
  balance: number | null
  resolved: number | null
  movements: DebtMovement[]
  resolutions: DebtResolution[]
}

export const debtItemsQuery = gql`
  query DebtItems(
    $first: Int!
    $offset: Int
    $orderBy: DebtItemOrder
    $direction: Direction! = DESC
    $search: String
    $filter: DebtItemFilter
  ) {
    debtItems(
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
        name
        kind
        debtor
        creditor
        takenOn
        dueOn
        approvalId
        projectId
        balance
        resolved
        movements {
          id
          version
          debtId
          kind
          amount
          movedOn
          voucherNumber
        }
        resolutions {
          id
          version
          debtId
          period
          amount
        }
      }
    }
  }
`

export const keepDebtItem = gql`
  mutation KeepDebtItem($input: KeepDebtItemInput!) {
    keepDebtItem(input: $input) {
      id
      version
    }
  }
`
