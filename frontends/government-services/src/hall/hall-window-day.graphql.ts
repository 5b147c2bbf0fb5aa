import { gql } from '@tongchou/frontend-kit'

export interface HallWindowDay {
  id: string
  version: number
  windowId: string
  day: string
  tickets: number
  served: number
  waitMinutes: number
  window: { id: string; number: string; name: string } | null
}

export const hallWindowDaysQuery = gql`
  query HallWindowDays(
    $first: Int!
    $offset: Int
    $orderBy: HallWindowDayOrder
    $direction: Direction! = DESC
    $filter: HallWindowDayFilter
  ) {
    hallWindowDays(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        windowId
        day
        tickets
        served
        waitMinutes
        window {
          id
          number
          name
        }
      }
    }
  }
`

export const keepHallWindowDay = gql`
  mutation KeepHallWindowDay($input: KeepHallWindowDayInput!) {
    keepHallWindowDay(input: $input) {
      id
      version
    }
  }
`
