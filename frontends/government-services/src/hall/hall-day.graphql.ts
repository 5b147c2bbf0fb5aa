import { gql } from '@tongchou/frontend-kit'

export interface HallDay {
  id: string
  version: number
  day: string
  kind: 'WORKDAY' | 'WEEKEND' | 'HOLIDAY'
  opensAt: string
  closesAt: string
  extendedUntil: string | null
  appointmentSlots: number
  appointmentsTaken: number
  dutyLeader: string | null
  dutyStaff: string | null
}

export const hallDaysQuery = gql`
  query HallDays(
    $first: Int!
    $offset: Int
    $orderBy: HallDayOrder
    $direction: Direction! = DESC
    $search: String
    $filter: HallDayFilter
  ) {
    hallDays(
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
        day
        kind
        opensAt
        closesAt
        extendedUntil
        appointmentSlots
        appointmentsTaken
        dutyLeader
        dutyStaff
      }
    }
  }
`

export const keepHallDay = gql`
  mutation KeepHallDay($input: KeepHallDayInput!) {
    keepHallDay(input: $input) {
      id
      version
    }
  }
`
