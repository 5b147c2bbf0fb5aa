import { gql } from '@tongchou/frontend-kit'

export interface SupervisionCheck {
  id: string
  version: number
  department: string
  cancelledItemId: string | null
  cancelledItem: { id: string; name: string } | null
  item: { id: string; name: string } | null
  subject: string
  plannedOn: string
  checkedOn: string | null
  result: 'IN_ORDER' | 'TO_RECTIFY' | 'PENALISED' | 'HANDED_OVER' | null
  finding: string | null
  rectifiedOn: string | null
}

export const supervisionChecksQuery = gql`
  query SupervisionChecks(
    $first: Int!
    $offset: Int
    $orderBy: SupervisionCheckOrder
    $direction: Direction! = DESC
    $search: String
    $filter: SupervisionCheckFilter
  ) {
    supervisionChecks(
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
        department
        cancelledItemId
        cancelledItem {
          id
          name
        }
        item {
          id
          name
        }
        subject
        plannedOn
        checkedOn
        result
        finding
        rectifiedOn
      }
    }
  }
`

export const keepSupervisionCheck = gql`
  mutation KeepSupervisionCheck($input: KeepSupervisionCheckInput!) {
    keepSupervisionCheck(input: $input) {
      id
      version
    }
  }
`
