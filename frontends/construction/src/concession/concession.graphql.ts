import { gql } from '@tongchou/frontend-kit'

export interface Concession {
  id: string
  version: number
  name: string
  operator: string
  contractNumber: string
  beginsOn: string
  endsOn: string
  investment: number
  yearlyFee: number
  department: string
  projectId: string | null
}

export const concessionsQuery = gql`
  query ConstructionConcessions(
    $first: Int!
    $offset: Int
    $orderBy: ConcessionOrder
    $direction: Direction! = ASC
    $search: String
    $filter: ConcessionFilter
  ) {
    concessions(
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
        name
        operator
        contractNumber
        beginsOn
        endsOn
        investment
        yearlyFee
        department
        projectId
      }
    }
  }
`

export const keepConcession = gql`
  mutation KeepConcession($input: KeepConcessionInput!) {
    keepConcession(input: $input) {
      id
      version
    }
  }
`
