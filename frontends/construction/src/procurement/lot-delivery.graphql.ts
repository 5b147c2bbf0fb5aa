import { gql } from '@tongchou/frontend-kit'

export interface LotDelivery {
  id: string
  version: number
  lotId: string
  deliveredOn: string
  quantity: number
  acceptanceNumber: string
}

export const lotDeliveriesQuery = gql`
  query ConstructionLotDeliveries(
    $first: Int!
    $offset: Int
    $orderBy: LotDeliveryOrder
    $direction: Direction! = DESC
    $filter: LotDeliveryFilter
  ) {
    lotDeliveries(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        lotId
        deliveredOn
        quantity
        acceptanceNumber
      }
    }
  }
`

export const keepLotDelivery = gql`
  mutation KeepLotDelivery($input: KeepLotDeliveryInput!) {
    keepLotDelivery(input: $input) {
      id
      version
    }
  }
`
