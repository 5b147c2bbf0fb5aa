import { gql } from '@tongchou/frontend-kit'

export interface Trainee {
  id: string
  version: number
  classId: string
  residentId: string
  attendedHours: number
  certificateNumber: string | null
  jobOn: string | null
  completedOn: string | null
  resident: { id: string; name: string } | null
  class?: { id: string; name: string } | null
}

export const traineesQuery = gql`
  query Trainees(
    $first: Int!
    $offset: Int
    $orderBy: TraineeOrder
    $direction: Direction! = DESC
    $search: String
    $filter: TraineeFilter
  ) {
    trainees(
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
        classId
        residentId
        attendedHours
        certificateNumber
        jobOn
        completedOn
        resident {
          id
          name
        }
        class {
          id
          name
        }
      }
    }
  }
`

export const keepTrainee = gql`
  mutation KeepTrainee($input: KeepTraineeInput!) {
    keepTrainee(input: $input) {
      id
      version
    }
  }
`
