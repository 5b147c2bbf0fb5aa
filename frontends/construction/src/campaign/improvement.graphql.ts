import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface VillageImprovement {
  id: string
  version: number
  villageId: string
  township: string
  year: number
  kind: Code<'VillageImprovementKind'>
  planned: number
  done: number
  checkedOn: string
  photo: string | null
}

export const villageImprovementsQuery = gql`
  query ConstructionVillageImprovements(
    $first: Int!
    $offset: Int
    $orderBy: VillageImprovementOrder
    $direction: Direction! = ASC
    $filter: VillageImprovementFilter
  ) {
    villageImprovements(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        villageId
        township
        year
        kind
        planned
        done
        checkedOn
        photo
      }
    }
  }
`

export const keepVillageImprovement = gql`
  mutation KeepVillageImprovement($input: KeepVillageImprovementInput!) {
    keepVillageImprovement(input: $input) {
      id
      version
    }
  }
`
