import { gql } from '@tongchou/frontend-kit'

export interface DataSharingDecision {
  id: string
  version: number
  subject: string
  bodyId: string
  decidedOn: string
  decision: string
  carriedOutOn: string | null
}

export const dataSharingDecisionsQuery = gql`
  query DataSharingDecisions(
    $first: Int!
    $offset: Int
    $orderBy: DataSharingDecisionOrder
    $direction: Direction! = DESC
    $search: String
    $filter: DataSharingDecisionFilter
  ) {
    dataSharingDecisions(
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
        bodyId
        decidedOn
        decision
        carriedOutOn
      }
    }
  }
`

export const keepDataSharingDecision = gql`
  mutation KeepDataSharingDecision($input: KeepDataSharingDecisionInput!) {
    keepDataSharingDecision(input: $input) {
      id
      version
    }
  }
`
