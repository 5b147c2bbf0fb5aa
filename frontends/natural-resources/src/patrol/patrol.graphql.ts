import { gql } from '@tongchou/frontend-kit'

export interface LandPatrol {
  id: string
  version: number
  township: string
  patrolledOn: string
  kind: string
  campaign: string | null
  enforcement: string
  inspector: string
  trackKm: number
  findings: string | null
  violationId: string | null
}

export const landPatrolsQuery = gql`
  query LandPatrolsList(
    $first: Int!
    $offset: Int
    $orderBy: LandPatrolOrder
    $direction: Direction! = DESC
    $search: String
    $filter: LandPatrolFilter
  ) {
    landPatrols(
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
        township
        patrolledOn
        kind
        campaign
        enforcement
        inspector
        trackKm
        findings
        violationId
      }
    }
  }
`

export const keepLandPatrol = gql`
  mutation KeepLandPatrol($input: KeepLandPatrolInput!) {
    keepLandPatrol(input: $input) {
      id
      version
    }
  }
`
