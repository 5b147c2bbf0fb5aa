import { gql } from '@tongchou/frontend-kit'

export interface LandQuotaEntry {
  id: string
  version: number
  kind: string
  movement: string
  areaMu: number
  happenedOn: string
  township: string | null
  parcelId: string | null
  price: number | null
  document: string
}

export const landQuotaEntriesQuery = gql`
  query LandQuotaEntriesList(
    $first: Int!
    $offset: Int
    $orderBy: LandQuotaEntryOrder
    $direction: Direction! = DESC
    $search: String
    $filter: LandQuotaEntryFilter
  ) {
    landQuotaEntries(
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
        kind
        movement
        areaMu
        happenedOn
        township
        parcelId
        price
        document
      }
    }
  }
`

export const keepLandQuotaEntry = gql`
  mutation KeepLandQuotaEntry($input: KeepLandQuotaEntryInput!) {
    keepLandQuotaEntry(input: $input) {
      id
      version
    }
  }
`
