import { gql } from '@tongchou/frontend-kit'

export interface DataShareUse {
  id: string
  version: number
  shareId: string
  month: string
  calls: number
  failures: number
  entriesSaved: number
  lastUsedOn: string | null
  share: { id: string; resource: string } | null
}

export const dataShareUsesQuery = gql`
  query DataShareUses(
    $first: Int!
    $offset: Int
    $orderBy: DataShareUseOrder
    $direction: Direction! = DESC
    $filter: DataShareUseFilter
  ) {
    dataShareUses(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        shareId
        month
        calls
        failures
        entriesSaved
        lastUsedOn
        share {
          id
          resource
        }
      }
    }
  }
`

export const keepDataShareUse = gql`
  mutation KeepDataShareUse($input: KeepDataShareUseInput!) {
    keepDataShareUse(input: $input) {
      id
      version
    }
  }
`
