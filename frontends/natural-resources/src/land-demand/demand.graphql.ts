import { gql } from '@tongchou/frontend-kit'

export interface LandDemand {
  id: string
  version: number
  name: string
  category: string
  township: string | null
  department: string
  projectId: string | null
  year: number
  areaMu: number
  statedOn: string
  neededBy: string
  priority: number
  gapReason: string | null
}

export const landDemandsQuery = gql`
  query LandDemandsList(
    $first: Int!
    $offset: Int
    $orderBy: LandDemandOrder
    $direction: Direction! = ASC
    $search: String
    $filter: LandDemandFilter
  ) {
    landDemands(
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
        category
        township
        department
        projectId
        year
        areaMu
        statedOn
        neededBy
        priority
        gapReason
      }
    }
  }
`

export const keepLandDemand = gql`
  mutation KeepLandDemand($input: KeepLandDemandInput!) {
    keepLandDemand(input: $input) {
      id
      version
    }
  }
`
