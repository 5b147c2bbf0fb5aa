import { gql } from '@tongchou/frontend-kit'

export interface Entry {
  id: string
  itemId: string
  department: string
  name: string
  legalBasis: string | null
}

type Listed = Pick<Entry, 'id' | 'itemId' | 'name' | 'department'>

export interface Catalogue {
  id: string
  kind: string
  department: string | null
  edition: number
  publishedOn: string
  document: string
  onlineUrl: string | null
  items: number
  /** null for the first edition. */
  changes: { added: Listed[]; removed: Listed[]; changed: Listed[] } | null
}

export const cataloguesQuery = gql`
  query ServiceCatalogues(
    $first: Int!
    $offset: Int
    $orderBy: ServiceCatalogueOrder
    $direction: Direction! = DESC
    $filter: ServiceCatalogueFilter
  ) {
    serviceCatalogues(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        kind
        department
        edition
        publishedOn
        document
        onlineUrl
        items
        changes {
          added {
            ...ListedParts
          }
          removed {
            ...ListedParts
          }
          changed {
            ...ListedParts
          }
        }
      }
    }
  }
  fragment ListedParts on ServiceCatalogueEntry {
    id
    itemId
    name
    department
  }
`

export const catalogueEntriesQuery = gql`
  query ServiceCatalogueEntries($catalogueId: ID!, $first: Int!, $offset: Int, $search: String) {
    serviceCatalogueEntries(catalogueId: $catalogueId, first: $first, offset: $offset, search: $search) {
      totalCount
      nodes {
        id
        itemId
        department
        name
        legalBasis
      }
    }
  }
`

export const publishServiceCatalogue = gql`
  mutation PublishServiceCatalogue($input: PublishServiceCatalogueInput!) {
    publishServiceCatalogue(input: $input) {
      id
    }
  }
`
