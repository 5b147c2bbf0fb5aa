import { gql } from '@tongchou/frontend-kit'

export const advanceDataShare = gql`
  mutation AdvanceDataShare($input: AdvanceDataShareInput!) {
    advanceDataShare(input: $input) {
      id
      version
    }
  }
`

export interface AskedShare {
  id: string
  version: number
  resource: string
  consumer: string
  purpose: string
  requestedOn: string
  answerDueOn: string
  stage: 'REQUESTED' | 'APPROVED' | 'LIVE' | 'REFUSED' | 'STOPPED'
  answeredOn: string | null
  liveOn: string | null
  stoppedOn: string | null
  reason: string | null
  nextStages: ('REQUESTED' | 'APPROVED' | 'LIVE' | 'REFUSED' | 'STOPPED')[]
}

export const askedSharesQuery = gql`
  query DataSharesAsked {
    dataSharesAsked {
      id
      version
      resource
      consumer
      purpose
      requestedOn
      answerDueOn
      stage
      answeredOn
      liveOn
      stoppedOn
      reason
      nextStages
    }
  }
`
