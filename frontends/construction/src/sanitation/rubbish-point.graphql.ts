import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface RubbishPoint {
  id: string
  version: number
  place: string
  villageId: string
  township: string
  volume: number
  foundOn: string
  photoBefore: string
  dueOn: string
  state: Code<'RubbishPointState'>
  clearedOn: string | null
  photoAfter: string | null
  verifiedOn: string | null
  verifiedBy: string | null
  failedChecks: number
  overdue: boolean
}

export const rubbishPointsQuery = gql`
  query ConstructionRubbishPoints(
    $first: Int!
    $offset: Int
    $orderBy: RubbishPointOrder
    $direction: Direction! = ASC
    $search: String
    $filter: RubbishPointFilter
  ) {
    rubbishPoints(
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
        place
        villageId
        township
        volume
        foundOn
        photoBefore
        dueOn
        state
        clearedOn
        photoAfter
        verifiedOn
        verifiedBy
        failedChecks
        overdue
      }
    }
  }
`

export const keepRubbishPoint = gql`
  mutation KeepRubbishPoint($input: KeepRubbishPointInput!) {
    keepRubbishPoint(input: $input) {
      id
      version
    }
  }
`
