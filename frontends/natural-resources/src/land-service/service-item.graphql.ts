import { gql } from '@tongchou/frontend-kit'

export interface LandServiceItem {
  id: string
  version: number
  name: string
  legalDays: number
  promisedDays: number
  materialsBefore: number
  materialsNow: number
  simplification: string
  since: string
}

export const landServiceItemsQuery = gql`
  query LandServiceItemsList(
    $first: Int!
    $offset: Int
    $orderBy: LandServiceItemOrder
    $direction: Direction! = ASC
    $search: String
  ) {
    landServiceItems(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, search: $search) {
      totalCount
      nodes {
        id
        version
        name
        legalDays
        promisedDays
        materialsBefore
        materialsNow
        simplification
        since
      }
    }
  }
`

export const keepLandServiceItem = gql`
  mutation KeepLandServiceItem($input: KeepLandServiceItemInput!) {
    keepLandServiceItem(input: $input) {
      id
      version
    }
  }
`
