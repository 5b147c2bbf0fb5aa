import { gql } from '@tongchou/frontend-kit'

export interface ServiceItem {
  id: string
  version: number
  code: string
  name: string
  department: string
  type: string
  level: string
  legalBasis: string | null
  keyField: string | null
  personal: boolean
  stage: 'DRAFT' | 'REVIEWED' | 'PUBLISHED' | 'SUSPENDED' | 'CANCELLED'
}

export const serviceItemsQuery = gql`
  query ServiceItems(
    $first: Int!
    $offset: Int
    $orderBy: ServiceItemOrder
    $direction: Direction! = ASC
    $search: String
    $filter: ServiceItemFilter
  ) {
    serviceItems(
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
        code
        name
        department
        type
        level
        legalBasis
        keyField
        personal
        stage
      }
    }
  }
`

export const keepServiceItem = gql`
  mutation KeepServiceItem($input: KeepServiceItemInput!) {
    keepServiceItem(input: $input) {
      id
      version
    }
  }
`
