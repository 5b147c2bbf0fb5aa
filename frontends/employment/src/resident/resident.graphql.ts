import { gql } from '@tongchou/frontend-kit'

export interface Resident {
  id: string
  version: number
  name: string
  township: string | null
  keyGroup: 'GRADUATE' | 'RETURNER' | 'DIFFICULT_HOUSEHOLD' | null
  skill: string | null
  wish: 'COUNTY' | 'CITY' | 'PROVINCE' | 'OUTSIDE' | null
  registeredOn: string | null
  insuranceRegisteredOn: string | null
  leftOn: string | null
  identityNumber: string | null
}

export const residentsQuery = gql`
  query Residents(
    $first: Int!
    $offset: Int
    $orderBy: ResidentOrder
    $direction: Direction! = ASC
    $search: String
    $filter: ResidentFilter
  ) {
    residents(
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
        township
        keyGroup
        skill
        wish
        registeredOn
        insuranceRegisteredOn
        leftOn
        identityNumber
      }
    }
  }
`

export const keepResident = gql`
  mutation KeepResident($input: KeepResidentInput!) {
    keepResident(input: $input) {
      id
      version
    }
  }
`
