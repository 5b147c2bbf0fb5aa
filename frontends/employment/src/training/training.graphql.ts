import { gql } from '@tongchou/frontend-kit'

export interface TrainingClass {
  id: string
  version: number
  name: string
  trade: string
  organiser: string
  township: string
  hours: number
  plannedPeople: number
  opensOn: string
  endsOn: string
  subsidyPerPerson: number
  state: 'OPEN' | 'RUNNING' | 'GRADUATED' | 'SUBSIDISED'
  startedOn: string | null
  graduatedOn: string | null
  subsidisedOn: string | null
  subsidyAmount: number | null
  voucher: string | null
  enrolled: number
}

export const trainingClassesQuery = gql`
  query TrainingClasses(
    $first: Int!
    $offset: Int
    $orderBy: TrainingClassOrder
    $direction: Direction! = DESC
    $search: String
    $filter: TrainingClassFilter
  ) {
    trainingClasses(
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
        name
        trade
        organiser
        township
        hours
        plannedPeople
        opensOn
        endsOn
        subsidyPerPerson
        state
        startedOn
        graduatedOn
        subsidisedOn
        subsidyAmount
        voucher
        enrolled
      }
    }
  }
`

export const keepTrainingClass = gql`
  mutation KeepTrainingClass($input: KeepTrainingClassInput!) {
    keepTrainingClass(input: $input) {
      id
      version
    }
  }
`
