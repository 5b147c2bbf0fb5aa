import { gql } from '@tongchou/frontend-kit'

export interface EmploymentProgramme {
  id: string
  version: number
  year: number
  keyGroup: 'GRADUATE' | 'RETURNER' | 'DIFFICULT_HOUSEHOLD'
  name: string
  goal: number
  leader: string
}

export const employmentProgrammesQuery = gql`
  query EmploymentProgrammes(
    $first: Int!
    $offset: Int
    $orderBy: EmploymentProgrammeOrder
    $direction: Direction! = DESC
    $filter: EmploymentProgrammeFilter
  ) {
    employmentProgrammes(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        year
        keyGroup
        name
        goal
        leader
      }
    }
  }
`

export const keepEmploymentProgramme = gql`
  mutation KeepEmploymentProgramme($input: KeepEmploymentProgrammeInput!) {
    keepEmploymentProgramme(input: $input) {
      id
      version
    }
  }
`
