import { gql } from '@tongchou/frontend-kit'

export interface Gap {
  id: string
  version: number
  name: string
  kind: string
  township: string | null
  department: string
  extent: string | null
  foundOn: string
  projectId: string | null
  closedOn: string | null
}

export const gapsQuery = gql`
  query InfrastructureGaps(
    $first: Int!
    $offset: Int
    $orderBy: InfrastructureGapOrder
    $direction: Direction! = DESC
    $search: String
    $filter: InfrastructureGapFilter
  ) {
    infrastructureGaps(
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
        kind
        township
        department
        extent
        foundOn
        projectId
        closedOn
      }
    }
  }
`

export const keepGap = gql`
  mutation KeepInfrastructureGap($input: KeepInfrastructureGapInput!) {
    keepInfrastructureGap(input: $input) {
      id
      version
    }
  }
`
