import { gql } from '@tongchou/frontend-kit'

export interface WorkSchedule {
  id: string
  version: number
  workId: string
  period: string
  percent: number
}

export const workSchedulesQuery = gql`
  query ConstructionWorkSchedules(
    $first: Int!
    $offset: Int
    $orderBy: WorkScheduleOrder
    $direction: Direction! = ASC
    $filter: WorkScheduleFilter
  ) {
    workSchedules(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        workId
        period
        percent
      }
    }
  }
`

export const keepWorkSchedule = gql`
  mutation KeepWorkSchedule($input: KeepWorkScheduleInput!) {
    keepWorkSchedule(input: $input) {
      id
      version
    }
  }
`
