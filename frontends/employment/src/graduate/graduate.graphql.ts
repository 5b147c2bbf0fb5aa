import { gql } from '@tongchou/frontend-kit'

export interface Graduate {
  id: string
  version: number
  residentId: string
  township: string
  year: number
  school: string
  level: 'JUNIOR_COLLEGE' | 'BACHELOR' | 'MASTER'
  registeredOn: string
  outcome: 'EMPLOYED' | 'OWN_BUSINESS' | 'ENLISTED' | 'FURTHER_STUDY' | null
  outcomeOn: string | null
  employer: string | null
  resident: { id: string; name: string } | null
}

export const graduatesQuery = gql`
  query Graduates(
    $first: Int!
    $offset: Int
    $orderBy: GraduateOrder
    $direction: Direction! = DESC
    $search: String
    $filter: GraduateFilter
  ) {
    graduates(
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
        residentId
        township
        year
        school
        level
        registeredOn
        outcome
        outcomeOn
        employer
        resident {
          id
          name
        }
      }
    }
  }
`

export const keepGraduate = gql`
  mutation KeepGraduate($input: KeepGraduateInput!) {
    keepGraduate(input: $input) {
      id
      version
    }
  }
`
