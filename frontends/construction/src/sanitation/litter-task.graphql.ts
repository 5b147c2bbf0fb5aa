import { gql } from '@tongchou/frontend-kit'

export interface LitterFreeTask {
  id: string
  version: number
  title: string
  actionYear: number
  department: string
  dueOn: string
  doneOn: string | null
  evidence: string | null
}

export const litterFreeTasksQuery = gql`
  query ConstructionLitterFreeTasks(
    $first: Int!
    $offset: Int
    $orderBy: LitterFreeTaskOrder
    $direction: Direction! = ASC
    $search: String
    $filter: LitterFreeTaskFilter
  ) {
    litterFreeTasks(
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
        title
        actionYear
        department
        dueOn
        doneOn
        evidence
      }
    }
  }
`

export const keepLitterFreeTask = gql`
  mutation KeepLitterFreeTask($input: KeepLitterFreeTaskInput!) {
    keepLitterFreeTask(input: $input) {
      id
      version
    }
  }
`
