import { gql } from '@tongchou/frontend-kit'

export interface PointFunction {
  id: string
  version: number
  pointId: string
  platformFunction: 'HALL' | 'WINDOW' | 'NETWORK' | 'TERMINAL' | 'CATALOGUE' | 'AGENT' | 'DUTY' | 'EVALUATION'
  present: boolean
  checkedOn: string
  dueOn: string | null
  note: string | null
  point: { id: string; name: string; township: string } | null
}

export const pointFunctionsQuery = gql`
  query PointFunctions(
    $first: Int!
    $offset: Int
    $orderBy: PointFunctionOrder
    $direction: Direction! = DESC
    $search: String
    $filter: PointFunctionFilter
  ) {
    pointFunctions(
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
        pointId
        platformFunction
        present
        checkedOn
        dueOn
        note
        point {
          id
          name
          township
        }
      }
    }
  }
`

export const keepPointFunction = gql`
  mutation KeepPointFunction($input: KeepPointFunctionInput!) {
    keepPointFunction(input: $input) {
      id
      version
    }
  }
`
