import { gql } from '@tongchou/frontend-kit'

/** 预算指标 by 功能科目, the eight among them. */
export interface BudgetLine {
  id: string
  version: number
  planYear: number
  name: string
  subject: string
  township: string | null
  department: string | null
  needAmount: number
  allocatedAmount: number
  allocatedOn: string
  refinedOn: string | null
}

export const budgetLinesQuery = gql`
  query BudgetLines(
    $first: Int!
    $offset: Int
    $orderBy: BudgetLineOrder
    $direction: Direction! = ASC
    $search: String
    $filter: BudgetLineFilter
  ) {
    budgetLines(
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
        name
        subject
        township
        department
        needAmount
        allocatedAmount
        allocatedOn
        refinedOn
      }
    }
  }
`

export const keepBudgetLine = gql`
  mutation KeepBudgetLine($input: KeepBudgetLineInput!) {
    keepBudgetLine(input: $input) {
      id
      version
    }
  }
`
