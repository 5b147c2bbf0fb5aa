import { gql } from '@tongchou/frontend-kit'

export interface PropertyCommunity {
  id: string
  version: number
  name: string
  township: string
  companyId: string | null
  contractEndsOn: string | null
  households: number
  floorArea: number
  neighbourhood: string
  ownersCommitteeOn: string | null
  partyGroup: boolean
  inspectionScore: number | null
}

export const propertyCommunitiesQuery = gql`
  query ConstructionPropertyCommunities(
    $first: Int!
    $offset: Int
    $orderBy: PropertyCommunityOrder
    $direction: Direction! = ASC
    $search: String
    $filter: PropertyCommunityFilter
  ) {
    propertyCommunities(
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
        township
        companyId
        contractEndsOn
        households
        floorArea
        neighbourhood
        ownersCommitteeOn
        partyGroup
        inspectionScore
      }
    }
  }
`

export const keepPropertyCommunity = gql`
  mutation KeepPropertyCommunity($input: KeepPropertyCommunityInput!) {
    keepPropertyCommunity(input: $input) {
      id
      version
    }
  }
`
