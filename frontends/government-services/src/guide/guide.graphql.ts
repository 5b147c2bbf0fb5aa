import { gql } from '@tongchou/frontend-kit'

export interface ServiceGuide {
  id: string
  version: number
  item: { id: string; name: string } | null
  kind: 'PROCEDURE' | 'GUIDE' | 'DIAGRAM'
  department: string
  title: string
  edition: string
  publishedOn: string
  withdrawnOn: string | null
  onlineUrl: string | null
  onlineSince: string | null
  phone: string | null
  phoneSince: string | null
}

export const serviceGuidesQuery = gql`
  query ServiceGuides(
    $first: Int!
    $offset: Int
    $orderBy: ServiceGuideOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ServiceGuideFilter
  ) {
    serviceGuides(
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
        item {
          id
          name
        }
        kind
        department
        title
        edition
        publishedOn
        withdrawnOn
        onlineUrl
        onlineSince
        phone
        phoneSince
      }
    }
  }
`

export const keepServiceGuide = gql`
  mutation KeepServiceGuide($input: KeepServiceGuideInput!) {
    keepServiceGuide(input: $input) {
      id
      version
    }
  }
`
