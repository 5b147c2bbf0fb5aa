import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface CommunityIssue {
  id: string
  version: number
  subject: string
  communityId: string
  raisedBy: Code<'CommunityIssueRaiser'>
  raisedOn: string
  agreedOn: string | null
  agreement: string | null
  settledOn: string | null
}

export const communityIssuesQuery = gql`
  query ConstructionCommunityIssues(
    $first: Int!
    $offset: Int
    $orderBy: CommunityIssueOrder
    $direction: Direction! = DESC
    $search: String
    $filter: CommunityIssueFilter
  ) {
    communityIssues(
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
        raisedBy
        raisedOn
        agreedOn
        agreement
        settledOn
      }
    }
  }
`

export const keepCommunityIssue = gql`
  mutation KeepCommunityIssue($input: KeepCommunityIssueInput!) {
    keepCommunityIssue(input: $input) {
      id
      version
    }
  }
`
