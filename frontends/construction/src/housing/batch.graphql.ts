import { gql } from '@tongchou/frontend-kit'

export interface HousingBatch {
  id: string
  version: number
  name: string
  workId: string
  homes: number
  plannedStartOn: string
  plannedFinishOn: string
  startedOn: string | null
  startDocument: string | null
  completedOn: string | null
}

export const housingBatchesQuery = gql`
  query ConstructionHousingBatches(
    $first: Int!
    $offset: Int
    $orderBy: HousingBatchOrder
    $direction: Direction! = ASC
    $search: String
    $filter: HousingBatchFilter
  ) {
    housingBatches(
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
        workId
        homes
        plannedStartOn
        plannedFinishOn
        startedOn
        startDocument
        completedOn
      }
    }
  }
`

export const keepHousingBatch = gql`
  mutation KeepHousingBatch($input: KeepHousingBatchInput!) {
    keepHousingBatch(input: $input) {
      id
      version
    }
  }
`
