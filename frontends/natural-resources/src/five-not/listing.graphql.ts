import { gql } from '@tongchou/frontend-kit'

export interface FiveNotListing {
  id: string
  version: number
  parcelId: string
  kind: string
  listedOn: string
  department: string
  measure: string | null
  dueOn: string | null
  disposedOn: string | null
  disposalDocument: string | null
}

export const fiveNotListingsQuery = gql`
  query FiveNotListingsList(
    $first: Int!
    $offset: Int
    $orderBy: FiveNotListingOrder
    $direction: Direction! = DESC
    $search: String
    $filter: FiveNotListingFilter
  ) {
    fiveNotListings(
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
        parcelId
        kind
        listedOn
        department
        measure
        dueOn
        disposedOn
        disposalDocument
      }
    }
  }
`

export const keepFiveNotListing = gql`
  mutation KeepFiveNotListing($input: KeepFiveNotListingInput!) {
    keepFiveNotListing(input: $input) {
      id
      version
    }
  }
`
