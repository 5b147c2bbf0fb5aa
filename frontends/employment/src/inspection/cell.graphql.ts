import { gql } from '@tongchou/frontend-kit'

export interface InspectionCell {
  id: string
  version: number
  code: string
  name: string
  township: string
  inspector: string
  employers: number
  openFindings: number
}

export const inspectionCellsQuery = gql`
  query InspectionCells(
    $first: Int!
    $offset: Int
    $orderBy: InspectionCellOrder
    $direction: Direction! = ASC
    $search: String
    $filter: InspectionCellFilter
  ) {
    inspectionCells(
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
        code
        name
        township
        inspector
        employers
        openFindings
      }
    }
  }
`

export const keepInspectionCell = gql`
  mutation KeepInspectionCell($input: KeepInspectionCellInput!) {
    keepInspectionCell(input: $input) {
      id
      version
    }
  }
`
