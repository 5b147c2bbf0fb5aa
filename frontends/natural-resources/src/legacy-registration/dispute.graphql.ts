import { gql } from '@tongchou/frontend-kit'

export interface PropertyDispute {
  id: string
  version: number
  subject: string
  township: string
  parties: string
  certificateNumber: string | null
  legacyId: string | null
  raisedOn: string
  state: string
  mediator: string | null
  settledOn: string | null
  result: string | null
}

export const propertyDisputesQuery = gql`
  query PropertyDisputesList(
    $first: Int!
    $offset: Int
    $orderBy: PropertyDisputeOrder
    $direction: Direction! = DESC
    $search: String
    $filter: PropertyDisputeFilter
  ) {
    propertyDisputes(
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
        subject
        township
        parties
        certificateNumber
        legacyId
        raisedOn
        state
        mediator
        settledOn
        result
      }
    }
  }
`

export const keepPropertyDispute = gql`
  mutation KeepPropertyDispute($input: KeepPropertyDisputeInput!) {
    keepPropertyDispute(input: $input) {
      id
      version
    }
  }
`
