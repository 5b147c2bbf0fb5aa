import { gql } from '@tongchou/frontend-kit'

export interface FiveNotClass {
  id: string
  version: number
  kind: string
  name: string
  graceDays: number
  condition: string
}

export const fiveNotClassesQuery = gql`
  query FiveNotClassesList($first: Int!, $offset: Int, $orderBy: FiveNotClassOrder, $direction: Direction! = ASC) {
    fiveNotClasses(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction) {
      totalCount
      nodes {
        id
        version
        kind
        name
        graceDays
        condition
      }
    }
  }
`

export const keepFiveNotClass = gql`
  mutation KeepFiveNotClass($input: KeepFiveNotClassInput!) {
    keepFiveNotClass(input: $input) {
      id
      version
    }
  }
`
