import { gql } from '@tongchou/frontend-kit'
import { versionParts, type Asked, type ItemVersion } from '../version/version.graphql.ts'

export type ItemStage = 'DRAFT' | 'REVIEWED' | 'PUBLISHED' | 'SUSPENDED' | 'CANCELLED'
export type ItemStep = 'SUSPEND' | 'RESUME' | 'CANCEL'

/** What an item is. */
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
  stage: ItemStage
}

/** A line of the list: the item and what its version in force asks. */
export interface ItemRow extends ServiceItem {
  publishedOn: string | null
  multiTripOn: string | null
  reengineeredOn: string | null
  current: Asked | null
}

/** An item as its own page tells of it. */
export interface ItemDetail extends ServiceItem {
  enteredOn: string
  publishedOn: string | null
  suspendedOn: string | null
  cancelledOn: string | null
  currentVersionId: string | null
  multiTripOn: string | null
  multiTripCause: string | null
  reengineeredOn: string | null
  reengineering: string | null
  nextSteps: ItemStep[]
  oneThings: { id: string; name: string }[]
  cancellations: { id: string; kind: string; decidedOn: string; supervised: boolean }[]
  versions: ItemVersion[]
}

const itemParts = gql`
  fragment ServiceItemParts on ServiceItem {
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
    publishedOn
    multiTripOn
    reengineeredOn
  }
`

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
        ...ServiceItemParts
        current {
          id
          stepCount
          materialCount
          legalDays
          promisedDays
          fee
          visits
          onlineDepth
        }
      }
    }
  }
  ${itemParts}
`

export const serviceItemQuery = gql`
  query ServiceItemDetail($id: ID!) {
    serviceItem(id: $id) {
      ...ServiceItemParts
      enteredOn
      suspendedOn
      cancelledOn
      currentVersionId
      multiTripCause
      reengineering
      nextSteps
      oneThings {
        id
        name
      }
      cancellations {
        id
        kind
        decidedOn
        supervised
      }
      versions {
        ...ServiceItemVersionParts
      }
    }
  }
  ${itemParts}
  ${versionParts}
`

export const keepServiceItem = gql`
  mutation KeepServiceItem($input: KeepServiceItemInput!) {
    keepServiceItem(input: $input) {
      id
      version
    }
  }
`
