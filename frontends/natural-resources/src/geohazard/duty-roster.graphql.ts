import { gql } from '@tongchou/frontend-kit'

export interface GeohazardDuty {
  id: string
  version: number
  township: string | null
  dutyOn: string
  leader: string
  person: string
  telephone: string
  present: boolean | null
}

export const geohazardDutiesQuery = gql`
  query GeohazardDutiesList(
    $first: Int!
    $offset: Int
    $orderBy: GeohazardDutyOrder
    $direction: Direction! = DESC
    $search: String
    $filter: GeohazardDutyFilter
  ) {
    geohazardDuties(
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
        township
        dutyOn
        leader
        person
        telephone
        present
      }
    }
  }
`

export const keepGeohazardDuty = gql`
  mutation KeepGeohazardDuty($input: KeepGeohazardDutyInput!) {
    keepGeohazardDuty(input: $input) {
      id
      version
    }
  }
`
