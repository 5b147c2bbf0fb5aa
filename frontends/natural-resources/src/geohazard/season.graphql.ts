import { gql } from '@tongchou/frontend-kit'

export interface FloodSeason {
  id: string
  version: number
  year: number
  fromDay: string
  untilDay: string
  plansDueOn: string
}

export const floodSeasonsQuery = gql`
  query FloodSeasonsList($first: Int!, $offset: Int, $orderBy: FloodSeasonOrder, $direction: Direction! = DESC) {
    floodSeasons(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction) {
      totalCount
      nodes {
        id
        version
        year
        fromDay
        untilDay
        plansDueOn
      }
    }
  }
`

export const keepFloodSeason = gql`
  mutation KeepFloodSeason($input: KeepFloodSeasonInput!) {
    keepFloodSeason(input: $input) {
      id
      version
    }
  }
`
