import { gql } from '@tongchou/frontend-kit'

export interface SiteCheck {
  id: string
  version: number
  siteId: string
  standardId: string
  standardTitle: string | null
  checkedOn: string
  met: boolean
  finding: string | null
  orderNumber: string | null
  remedyBy: string | null
  remediedOn: string | null
}

export const siteChecksQuery = gql`
  query SiteChecks(
    $first: Int!
    $offset: Int
    $orderBy: SiteCheckOrder
    $direction: Direction! = DESC
    $search: String
    $filter: SiteCheckFilter
  ) {
    siteChecks(
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
        siteId
        standardId
        standardTitle
        checkedOn
        met
        finding
        orderNumber
        remedyBy
        remediedOn
      }
    }
  }
`

export const keepSiteCheck = gql`
  mutation KeepSiteCheck($input: KeepSiteCheckInput!) {
    keepSiteCheck(input: $input) {
      id
      version
    }
  }
`
