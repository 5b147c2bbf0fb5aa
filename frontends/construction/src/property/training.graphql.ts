import { gql } from '@tongchou/frontend-kit'

export interface PropertyTraining {
  id: string
  version: number
  topic: string
  companyId: string
  heldOn: string
  people: number
}

export const propertyTrainingsQuery = gql`
  query ConstructionPropertyTrainings(
    $first: Int!
    $offset: Int
    $orderBy: PropertyTrainingOrder
    $direction: Direction! = DESC
    $search: String
    $filter: PropertyTrainingFilter
  ) {
    propertyTrainings(
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
        topic
        companyId
        heldOn
        people
      }
    }
  }
`

export const keepPropertyTraining = gql`
  mutation KeepPropertyTraining($input: KeepPropertyTrainingInput!) {
    keepPropertyTraining(input: $input) {
      id
      version
    }
  }
`
