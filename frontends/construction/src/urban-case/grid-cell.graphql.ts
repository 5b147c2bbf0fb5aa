import { gql } from '@tongchou/frontend-kit'

export interface UrbanGridCell {
  id: string
  version: number
  code: string
  name: string
  township: string
  committee: string | null
  patroller: string | null
}

export const urbanGridCellsQuery = gql`
  query ConstructionUrbanGridCells(
    $first: Int!
    $offset: Int
    $orderBy: UrbanGridCellOrder
    $direction: Direction! = ASC
    $search: String
    $filter: UrbanGridCellFilter
  ) {
    urbanGridCells(
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
        committee
        patroller
      }
    }
  }
`

export const keepUrbanGridCell = gql`
  mutation KeepUrbanGridCell($input: KeepUrbanGridCellInput!) {
    keepUrbanGridCell(input: $input) {
      id
      version
    }
  }
`
