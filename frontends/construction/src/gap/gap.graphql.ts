import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface UrbanGap {
  id: string
  version: number
  title: string
  area: Code<'ConstructionGapArea'>
  department: string
  township: string | null
  foundOn: string
  projectId: string | null
  fund: string | null
  policy: string | null
  closedOn: string | null
  extent: string | null
}

export const urbanGapsQuery = gql`
  query ConstructionUrbanGaps(
    $first: Int!
    $offset: Int
    $orderBy: UrbanGapOrder
    $direction: Direction! = DESC
    $search: String
    $filter: UrbanGapFilter
  ) {
    urbanGaps(
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
        title
        area
        department
        township
        foundOn
        projectId
        fund
        policy
        closedOn
        extent
      }
    }
  }
`

export const keepUrbanGap = gql`
  mutation KeepUrbanGap($input: KeepUrbanGapInput!) {
    keepUrbanGap(input: $input) {
      id
      version
    }
  }
`
