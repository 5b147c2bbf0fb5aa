import { gql } from '@tongchou/frontend-kit'

export interface HallItem {
  id: string
  version: number
  windowId: string
  movedInOn: string
  movedOutOn: string | null
  movedOutReason: string | null
  item: { id: string; name: string } | null
  itemId: string
}

export const hallItemsQuery = gql`
  query HallItems(
    $first: Int!
    $offset: Int
    $orderBy: HallItemOrder
    $direction: Direction! = DESC
    $search: String
    $filter: HallItemFilter
  ) {
    hallItems(
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
        windowId
        movedInOn
        movedOutOn
        movedOutReason
        item {
          id
          name
        }
        itemId
      }
    }
  }
`

export const keepHallItem = gql`
  mutation KeepHallItem($input: KeepHallItemInput!) {
    keepHallItem(input: $input) {
      id
      version
    }
  }
`
