import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface CivilityActivity {
  id: string
  version: number
  title: string
  theme: Code<'CivilityTheme'>
  department: string
  township: string | null
  heldOn: string
  participants: number
}

export const civilityActivitiesQuery = gql`
  query ConstructionCivilityActivities(
    $first: Int!
    $offset: Int
    $orderBy: CivilityActivityOrder
    $direction: Direction! = DESC
    $search: String
    $filter: CivilityActivityFilter
  ) {
    civilityActivities(
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
        theme
        department
        township
        heldOn
        participants
      }
    }
  }
`

export const keepCivilityActivity = gql`
  mutation KeepCivilityActivity($input: KeepCivilityActivityInput!) {
    keepCivilityActivity(input: $input) {
      id
      version
    }
  }
`
