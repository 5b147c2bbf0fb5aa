import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface PropertyComplaint {
  id: string
  version: number
  subject: string
  communityId: string
  receivedOn: string
  source: Code<'PropertyComplaintSource'>
  dueOn: string
  settledOn: string | null
  founded: boolean | null
  outcome: string | null
}

export const propertyComplaintsQuery = gql`
  query ConstructionPropertyComplaints(
    $first: Int!
    $offset: Int
    $orderBy: PropertyComplaintOrder
    $direction: Direction! = ASC
    $search: String
    $filter: PropertyComplaintFilter
  ) {
    propertyComplaints(
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
        communityId
        receivedOn
        source
        dueOn
        settledOn
        founded
        outcome
      }
    }
  }
`

export const keepPropertyComplaint = gql`
  mutation KeepPropertyComplaint($input: KeepPropertyComplaintInput!) {
    keepPropertyComplaint(input: $input) {
      id
      version
    }
  }
`
