import { gql } from '@tongchou/frontend-kit'

export interface VillageInspection {
  id: string
  version: number
  villageId: string
  township: string
  inspectedOn: string
  inspector: string
  score: number
  findings: string | null
  photo: string | null
  remedyDueOn: string | null
  remediedOn: string | null
}

export const villageInspectionsQuery = gql`
  query ConstructionVillageInspections(
    $first: Int!
    $offset: Int
    $orderBy: VillageInspectionOrder
    $direction: Direction! = DESC
    $search: String
    $filter: VillageInspectionFilter
  ) {
    villageInspections(
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
        villageId
        township
        inspectedOn
        inspector
        score
        findings
        photo
        remedyDueOn
        remediedOn
      }
    }
  }
`

export const keepVillageInspection = gql`
  mutation KeepVillageInspection($input: KeepVillageInspectionInput!) {
    keepVillageInspection(input: $input) {
      id
      version
    }
  }
`
