import { gql } from '@tongchou/frontend-kit'

export interface HeatingSection {
  id: string
  version: number
  name: string
  workId: string
  lengthKm: number
  households: number
  dueOn: string
  testedOn: string | null
  testNumber: string | null
  completedOn: string | null
}

export const heatingSectionsQuery = gql`
  query ConstructionHeatingSections(
    $first: Int!
    $offset: Int
    $orderBy: HeatingSectionOrder
    $direction: Direction! = ASC
    $search: String
    $filter: HeatingSectionFilter
  ) {
    heatingSections(
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
        lengthKm
        households
        dueOn
        testedOn
        testNumber
        completedOn
      }
    }
  }
`

export const keepHeatingSection = gql`
  mutation KeepHeatingSection($input: KeepHeatingSectionInput!) {
    keepHeatingSection(input: $input) {
      id
      version
    }
  }
`
