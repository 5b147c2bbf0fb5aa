import { gql } from '@tongchou/frontend-kit'

export interface LabourPatrol {
  id: string
  version: number
  cellId: string
  patrolledOn: string
  employer: string
  employerUscc: string | null
  finding: string | null
  remedyBy: string | null
  remediedOn: string | null
  caseId: string | null
}

export const labourPatrolsQuery = gql`
  query LabourPatrols(
    $first: Int!
    $offset: Int
    $orderBy: LabourPatrolOrder
    $direction: Direction! = DESC
    $search: String
    $filter: LabourPatrolFilter
  ) {
    labourPatrols(
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
        cellId
        patrolledOn
        employer
        employerUscc
        finding
        remedyBy
        remediedOn
        caseId
      }
    }
  }
`

export const keepLabourPatrol = gql`
  mutation KeepLabourPatrol($input: KeepLabourPatrolInput!) {
    keepLabourPatrol(input: $input) {
      id
      version
    }
  }
`
