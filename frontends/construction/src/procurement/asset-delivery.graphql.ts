import { gql } from '@tongchou/frontend-kit'

export interface AssetDelivery {
  id: string
  version: number
  lotId: string
  township: string
  quantity: number
  receivedOn: string | null
  receivedBy: string | null
  route: string | null
}

export const assetDeliveriesQuery = gql`
  query ConstructionAssetDeliveries(
    $first: Int!
    $offset: Int
    $orderBy: AssetDeliveryOrder
    $direction: Direction! = ASC
    $search: String
    $filter: AssetDeliveryFilter
  ) {
    assetDeliveries(
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
        lotId
        township
        quantity
        receivedOn
        receivedBy
        route
      }
    }
  }
`

export const keepAssetDelivery = gql`
  mutation KeepAssetDelivery($input: KeepAssetDeliveryInput!) {
    keepAssetDelivery(input: $input) {
      id
      version
    }
  }
`
