import { gql } from '@tongchou/frontend-kit'

export interface MineralInspection {
  id: string
  version: number
  rightId: string
  inspectedOn: string
  inspector: string
  finding: string | null
  violationId: string | null
  restorationMu: number | null
  restorationDueOn: string | null
  restoredOn: string | null
}

export const mineralInspectionsQuery = gql`
  query MineralInspectionsList(
    $first: Int!
    $offset: Int
    $orderBy: MineralInspectionOrder
    $direction: Direction! = DESC
    $search: String
    $filter: MineralInspectionFilter
  ) {
    mineralInspections(
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
        rightId
        inspectedOn
        inspector
        finding
        violationId
        restorationMu
        restorationDueOn
        restoredOn
      }
    }
  }
`

export const keepMineralInspection = gql`
  mutation KeepMineralInspection($input: KeepMineralInspectionInput!) {
    keepMineralInspection(input: $input) {
      id
      version
    }
  }
`
