import { gql } from '@tongchou/frontend-kit'

export interface BrandEvent {
  id: string
  version: number
  brandId: string
  heldOn: string
  place: string
  visitors: number
  signed: number
}

export const brandEventsQuery = gql`
  query BrandEvents(
    $first: Int!
    $offset: Int
    $orderBy: BrandEventOrder
    $direction: Direction! = DESC
    $search: String
    $filter: BrandEventFilter
  ) {
    brandEvents(
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
        brandId
        heldOn
        place
        visitors
        signed
      }
    }
  }
`

export const keepBrandEvent = gql`
  mutation KeepBrandEvent($input: KeepBrandEventInput!) {
    keepBrandEvent(input: $input) {
      id
      version
    }
  }
`
