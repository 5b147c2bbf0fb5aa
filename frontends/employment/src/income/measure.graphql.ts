import { gql } from '@tongchou/frontend-kit'

export interface IncomeMeasure {
  id: string
  version: number
  year: number
  source: 'WAGE' | 'BUSINESS' | 'PROPERTY' | 'TRANSFER'
  name: string
  department: string
  planned: number
  achieved: number
  asOfMonth: string
  note: string | null
}

export const incomeMeasuresQuery = gql`
  query IncomeMeasures(
    $first: Int!
    $offset: Int
    $orderBy: IncomeMeasureOrder
    $direction: Direction! = DESC
    $search: String
    $filter: IncomeMeasureFilter
  ) {
    incomeMeasures(
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
        year
        source
        name
        department
        planned
        achieved
        asOfMonth
        note
      }
    }
  }
`

export const keepIncomeMeasure = gql`
  mutation KeepIncomeMeasure($input: KeepIncomeMeasureInput!) {
    keepIncomeMeasure(input: $input) {
      id
      version
    }
  }
`
