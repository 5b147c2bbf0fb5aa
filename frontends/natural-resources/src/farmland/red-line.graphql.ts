import { gql } from '@tongchou/frontend-kit'

export interface RedLineCheck {
  id: string
  version: number
  subjectKind: string
  projectId: string | null
  parcelCode: string | null
  name: string
  township: string
  checkedOn: string
  overlapMu: number
  lawfulDocument: string | null
  lawfulOn: string | null
  clearedOn: string | null
}

export const redLineChecksQuery = gql`
  query RedLineChecksList(
    $first: Int!
    $offset: Int
    $orderBy: RedLineCheckOrder
    $direction: Direction! = DESC
    $search: String
    $filter: RedLineCheckFilter
  ) {
    redLineChecks(
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
        subjectKind
        projectId
        parcelCode
        name
        township
        checkedOn
        overlapMu
        lawfulDocument
        lawfulOn
        clearedOn
      }
    }
  }
`

export const keepRedLineCheck = gql`
  mutation KeepRedLineCheck($input: KeepRedLineCheckInput!) {
    keepRedLineCheck(input: $input) {
      id
      version
    }
  }
`
