import { gql } from '@tongchou/frontend-kit'

export interface HallWindow {
  id: string
  version: number
  number: string
  name: string
  kind: 'COMPREHENSIVE' | 'DEPARTMENT' | 'SELF_SERVICE' | 'ASSISTED'
  department: string | null
  staff: number
  openedOn: string
  closedOn: string | null
}

export const hallWindowsQuery = gql`
  query HallWindows(
    $first: Int!
    $offset: Int
    $orderBy: HallWindowOrder
    $direction: Direction! = ASC
    $search: String
    $filter: HallWindowFilter
  ) {
    hallWindows(
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
        number
        name
        kind
        department
        staff
        openedOn
        closedOn
      }
    }
  }
`

export const keepHallWindow = gql`
  mutation KeepHallWindow($input: KeepHallWindowInput!) {
    keepHallWindow(input: $input) {
      id
      version
    }
  }
`
