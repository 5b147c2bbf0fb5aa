import { gql } from '@tongchou/frontend-kit'

export interface LandServiceCase {
  id: string
  version: number
  itemId: string
  applicant: string
  township: string | null
  receivedOn: string
  finishedOn: string | null
}

export const landServiceCasesQuery = gql`
  query LandServiceCasesList(
    $first: Int!
    $offset: Int
    $orderBy: LandServiceCaseOrder
    $direction: Direction! = DESC
    $search: String
    $filter: LandServiceCaseFilter
  ) {
    landServiceCases(
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
        itemId
        applicant
        township
        receivedOn
        finishedOn
      }
    }
  }
`

export const keepLandServiceCase = gql`
  mutation KeepLandServiceCase($input: KeepLandServiceCaseInput!) {
    keepLandServiceCase(input: $input) {
      id
      version
    }
  }
`
