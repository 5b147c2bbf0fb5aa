import { gql } from '@tongchou/frontend-kit'

export interface LabourBase {
  id: string
  version: number
  name: string
  place: string
  partner: string
  capacity: number
  createdOn: string
  closedOn: string | null
  dispatched: number
}

export const labourBasesQuery = gql`
  query LabourBases(
    $first: Int!
    $offset: Int
    $orderBy: LabourBaseOrder
    $direction: Direction! = DESC
    $search: String
  ) {
    labourBases(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, search: $search) {
      totalCount
      nodes {
        id
        version
        name
        place
        partner
        capacity
        createdOn
        closedOn
        dispatched
      }
    }
  }
`

export const keepLabourBase = gql`
  mutation KeepLabourBase($input: KeepLabourBaseInput!) {
    keepLabourBase(input: $input) {
      id
      version
    }
  }
`
