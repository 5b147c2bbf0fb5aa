import { gql } from '@tongchou/frontend-kit'

export interface PropertyInspection {
  id: string
  version: number
  communityId: string
  inspectedOn: string
  inspector: string
  score: number
  findings: string | null
  remedyDueOn: string | null
  remediedOn: string | null
}

export const propertyInspectionsQuery = gql`
  query ConstructionPropertyInspections(
    $first: Int!
    $offset: Int
    $orderBy: PropertyInspectionOrder
    $direction: Direction! = DESC
    $search: String
    $filter: PropertyInspectionFilter
  ) {
    propertyInspections(
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
        communityId
        inspectedOn
        inspector
        score
        findings
        remedyDueOn
        remediedOn
      }
    }
  }
`

export const keepPropertyInspection = gql`
  mutation KeepPropertyInspection($input: KeepPropertyInspectionInput!) {
    keepPropertyInspection(input: $input) {
      id
      version
    }
  }
`
