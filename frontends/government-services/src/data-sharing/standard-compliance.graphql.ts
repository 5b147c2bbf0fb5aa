import { gql } from '@tongchou/frontend-kit'

export interface StandardCompliance {
  id: string
  version: number
  systemId: string
  standardId: string
  checkedOn: string
  complies: boolean
  gap: string | null
  standard: { id: string; name: string } | null
  system: { id: string; name: string } | null
}

export const standardCompliancesQuery = gql`
  query StandardCompliances(
    $first: Int!
    $offset: Int
    $orderBy: StandardComplianceOrder
    $direction: Direction! = DESC
    $search: String
    $filter: StandardComplianceFilter
  ) {
    standardCompliances(
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
        systemId
        standardId
        checkedOn
        complies
        gap
        standard {
          id
          name
        }
        system {
          id
          name
        }
      }
    }
  }
`

export const keepStandardCompliance = gql`
  mutation KeepStandardCompliance($input: KeepStandardComplianceInput!) {
    keepStandardCompliance(input: $input) {
      id
      version
    }
  }
`
