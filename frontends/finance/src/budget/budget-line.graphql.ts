import { gql } from '@tongchou/frontend-kit'

/** What was spent of a line in a month; a draft until its unit submits the month. */
export interface LineSpending {
  id: string
  version: number
  period: string
  amount: number
  reported: boolean
}

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
  spending: LineSpending[]
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
        spending {
          id
          version
          period
          amount
          reported
        }
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
