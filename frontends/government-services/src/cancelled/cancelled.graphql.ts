import { gql } from '@tongchou/frontend-kit'

export interface CancelledItem {
  id: string
  version: number
  name: string
  kind: string
  item: { id: string; name: string } | null
  department: string
  document: string
  decidedOn: string
  fromOffice: string | null
  toOffice: string | null
  readyOn: string | null
  takenOverOn: string | null
  supervisionMeasure: string | null
  supervisedSince: string | null
}

export const cancelledItemsQuery = gql`
  query CancelledItems(
    $first: Int!
    $offset: Int
    $orderBy: CancelledItemOrder
    $direction: Direction! = DESC
    $search: String
    $filter: CancelledItemFilter
  ) {
    cancelledItems(
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
        name
        kind
        item {
          id
          name
        }
        department
        document
        decidedOn
        fromOffice
        toOffice
        readyOn
        takenOverOn
        supervisionMeasure
        supervisedSince
      }
    }
  }
`

export const keepCancelledItem = gql`
  mutation KeepCancelledItem($input: KeepCancelledItemInput!) {
    keepCancelledItem(input: $input) {
      id
      version
    }
  }
`

/** The cancelled items that nobody supervises as they should; the service judges which. */
export const unsupervisedQuery = gql`
  query UnsupervisedItems {
    governmentServicesAlerts(first: 200, rule: "cancelled-item.unsupervised") {
      totalCount
      nodes {
        subjectId
        severity
      }
    }
  }
`
