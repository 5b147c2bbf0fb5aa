import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface PollutedPond {
  id: string
  version: number
  name: string
  township: string
  areaMu: number
  state: Code<'PollutedPondState'>
  foundOn: string
  treatedOn: string | null
  applicationId: string | null
}

export const pollutedPondsQuery = gql`
  query ConstructionPollutedPonds(
    $first: Int!
    $offset: Int
    $orderBy: PollutedPondOrder
    $direction: Direction! = ASC
    $search: String
    $filter: PollutedPondFilter
  ) {
    pollutedPonds(
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
        township
        areaMu
        state
        foundOn
        treatedOn
        applicationId
      }
    }
  }
`

export const keepPollutedPond = gql`
  mutation KeepPollutedPond($input: KeepPollutedPondInput!) {
    keepPollutedPond(input: $input) {
      id
      version
    }
  }
`
