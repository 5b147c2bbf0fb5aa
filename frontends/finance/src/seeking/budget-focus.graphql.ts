import { gql } from '@tongchou/frontend-kit'

/** 投资重点: what budgets above put money on, and the project of ours that answers. */
export interface BudgetFocus {
  id: string
  version: number
  planYear: number
  direction: string
  source: string
  document: string
  projectId: string | null
  remark: string | null
}

export const budgetFocusesQuery = gql`
  query BudgetFocuses(
    $first: Int!
    $offset: Int
    $orderBy: BudgetFocusOrder
    $direction: Direction! = ASC
    $search: String
    $filter: BudgetFocusFilter
  ) {
    budgetFocuses(
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
        planYear
        direction
        source
        document
        projectId
        remark
      }
    }
  }
`

export const keepBudgetFocus = gql`
  mutation KeepBudgetFocus($input: KeepBudgetFocusInput!) {
    keepBudgetFocus(input: $input) {
      id
      version
    }
  }
`
