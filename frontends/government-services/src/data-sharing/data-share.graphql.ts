import { gql } from '@tongchou/frontend-kit'

export interface DataShare {
  id: string
  version: number
  resource: string
  systemId: string
  consumer: string
  purpose: string
  requestedOn: string
  answerDueOn: string
  provider: string
  stage: 'REQUESTED' | 'APPROVED' | 'LIVE' | 'REFUSED' | 'STOPPED'
  answeredOn: string | null
  liveOn: string | null
  stoppedOn: string | null
  reason: string | null
  nextStages: ('REQUESTED' | 'APPROVED' | 'LIVE' | 'REFUSED' | 'STOPPED')[]
  lastUsedOn: string | null
  calls: number
  entriesSaved: number
  system: { id: string; name: string } | null
}

export const dataSharesQuery = gql`
  query DataShares(
    $first: Int!
    $offset: Int
    $orderBy: DataShareOrder
    $direction: Direction! = DESC
    $search: String
    $filter: DataShareFilter
  ) {
    dataShares(
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
        resource
        systemId
        consumer
        purpose
        requestedOn
        answerDueOn
        provider
        stage
        answeredOn
        liveOn
        stoppedOn
        reason
        nextStages
        lastUsedOn
        calls
        entriesSaved
        system {
          id
          name
        }
      }
    }
  }
`

export const keepDataShare = gql`
  mutation KeepDataShare($input: KeepDataShareInput!) {
    keepDataShare(input: $input) {
      id
      version
    }
  }
`
