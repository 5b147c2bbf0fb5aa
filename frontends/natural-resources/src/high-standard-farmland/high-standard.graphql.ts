import { gql } from '@tongchou/frontend-kit'

export interface HighStandardFarmland {
  id: string
  version: number
  name: string
  township: string
  projectId: string | null
  planYear: number
  areaMu: number
  works: string
  completedOn: string | null
  acceptedOn: string | null
  acceptanceDocument: string | null
  inUseOn: string | null
  yieldGain: number | null
  waterSaved: number | null
  benefitNote: string | null
}

export const highStandardFarmlandsQuery = gql`
  query HighStandardFarmlandsList(
    $first: Int!
    $offset: Int
    $orderBy: HighStandardFarmlandOrder
    $direction: Direction! = ASC
    $search: String
    $filter: HighStandardFarmlandFilter
  ) {
    highStandardFarmlands(
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
        projectId
        planYear
        areaMu
        works
        completedOn
        acceptedOn
        acceptanceDocument
        inUseOn
        yieldGain
        waterSaved
        benefitNote
      }
    }
  }
`

export const keepHighStandardFarmland = gql`
  mutation KeepHighStandardFarmland($input: KeepHighStandardFarmlandInput!) {
    keepHighStandardFarmland(input: $input) {
      id
      version
    }
  }
`
