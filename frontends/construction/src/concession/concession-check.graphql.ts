import { gql } from '@tongchou/frontend-kit'

export interface ConcessionCheck {
  id: string
  version: number
  concessionId: string
  checkedOn: string
  checkedBy: string
  passed: boolean
  findings: string | null
  remediedOn: string | null
}

export const concessionChecksQuery = gql`
  query ConstructionConcessionChecks(
    $first: Int!
    $offset: Int
    $orderBy: ConcessionCheckOrder
    $direction: Direction! = DESC
    $filter: ConcessionCheckFilter
  ) {
    concessionChecks(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        concessionId
        checkedOn
        checkedBy
        passed
        findings
        remediedOn
      }
    }
  }
`

export const keepConcessionCheck = gql`
  mutation KeepConcessionCheck($input: KeepConcessionCheckInput!) {
    keepConcessionCheck(input: $input) {
      id
      version
    }
  }
`
