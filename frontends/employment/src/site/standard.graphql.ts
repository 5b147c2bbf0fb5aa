import { gql } from '@tongchou/frontend-kit'

export interface SiteStandard {
  id: string
  version: number
  number: number
  title: string
  basis: string
}

export const siteStandardsQuery = gql`
  query SiteStandards($first: Int!, $offset: Int, $orderBy: SiteStandardOrder, $direction: Direction! = ASC) {
    siteStandards(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction) {
      totalCount
      nodes {
        id
        version
        number
        title
        basis
      }
    }
  }
`

export const keepSiteStandard = gql`
  mutation KeepSiteStandard($input: KeepSiteStandardInput!) {
    keepSiteStandard(input: $input) {
      id
      version
    }
  }
`
