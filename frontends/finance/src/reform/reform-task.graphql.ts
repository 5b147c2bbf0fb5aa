import { gql } from '@tongchou/frontend-kit'

/** 财政改革任务, who answers for each and how far it is. */
export interface FinanceReformTask {
  id: string
  version: number
  reform: string
  task: string
  department: string
  stage: string
  dueOn: string
  doneOn: string | null
  progress: string | null
}

export const financeReformTasksQuery = gql`
  query FinanceReformTasks(
    $first: Int!
    $offset: Int
    $orderBy: FinanceReformTaskOrder
    $direction: Direction! = ASC
    $search: String
    $filter: FinanceReformTaskFilter
  ) {
    financeReformTasks(
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
        reform
        task
        department
        stage
        dueOn
        doneOn
        progress
      }
    }
  }
`

export const keepFinanceReformTask = gql`
  mutation KeepFinanceReformTask($input: KeepFinanceReformTaskInput!) {
    keepFinanceReformTask(input: $input) {
      id
      version
    }
  }
`
