import { gql } from '@tongchou/frontend-kit'

export interface OneThingPart {
  id: string
  version: number
  oneThingId: string
  itemId: string
  place: number
}

export interface OneThing {
  id: string
  version: number
  name: string
  department: string
  form: string | null
  materials: number
  promisedDays: number
  visits: number
  launchedOn: string | null
  parts: OneThingPart[]
  items: { id: string; name: string; department: string }[]
  takingPart: { code: string; name: string | null }[]
  apart: { materials: number; promisedDays: number; visits: number }
}

export const oneThingsQuery = gql`
  query OneThings(
    $first: Int!
    $offset: Int
    $orderBy: OneThingOrder
    $direction: Direction! = ASC
    $search: String
    $filter: OneThingFilter
  ) {
    oneThings(
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
        department
        form
        materials
        promisedDays
        visits
        launchedOn
        parts {
          id
          version
          oneThingId
          itemId
          place
        }
        items {
          id
          name
          department
        }
        takingPart {
          code
          name
        }
        apart {
          materials
          promisedDays
          visits
        }
      }
    }
  }
`

export const keepOneThing = gql`
  mutation KeepOneThing($input: KeepOneThingInput!) {
    keepOneThing(input: $input) {
      id
      version
    }
  }
`

export const keepOneThingPart = gql`
  mutation KeepOneThingPart($input: KeepOneThingPartInput!) {
    keepOneThingPart(input: $input) {
      id
      version
    }
  }
`
