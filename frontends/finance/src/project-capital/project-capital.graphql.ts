import { gql } from '@tongchou/frontend-kit'

/** 项目资本金 by source: required, in place and by when. */
export interface ProjectCapital {
  id: string
  version: number
  projectId: string
  source: string
  requiredAmount: number
  placedAmount: number
  dueOn: string
  policy: string | null
}

export const projectCapitalsQuery = gql`
  query ProjectCapitals(
    $first: Int!
    $offset: Int
    $orderBy: ProjectCapitalOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ProjectCapitalFilter
  ) {
    projectCapitals(
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
        projectId
        source
        requiredAmount
        placedAmount
        dueOn
        policy
      }
    }
  }
`

export const keepProjectCapital = gql`
  mutation KeepProjectCapital($input: KeepProjectCapitalInput!) {
    keepProjectCapital(input: $input) {
      id
      version
    }
  }
`
