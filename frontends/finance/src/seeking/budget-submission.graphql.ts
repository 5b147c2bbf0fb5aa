import { gql } from '@tongchou/frontend-kit'

/** 窗口期申报: what units handed in while a budget window was open. */
export interface BudgetSubmission {
  id: string
  version: number
  windowId: string
  township: string | null
  department: string | null
  title: string
  projectId: string | null
  amount: number
  submittedOn: string
}

export const budgetSubmissionsQuery = gql`
  query BudgetSubmissions(
    $first: Int!
    $offset: Int
    $orderBy: BudgetSubmissionOrder
    $direction: Direction! = DESC
    $search: String
    $filter: BudgetSubmissionFilter
  ) {
    budgetSubmissions(
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
        windowId
        township
        department
        title
        projectId
        amount
        submittedOn
      }
    }
  }
`

export const keepBudgetSubmission = gql`
  mutation KeepBudgetSubmission($input: KeepBudgetSubmissionInput!) {
    keepBudgetSubmission(input: $input) {
      id
      version
    }
  }
`
