import { gql } from '@tongchou/frontend-kit'

export interface FarmlandDuty {
  id: string
  version: number
  township: string
  village: string | null
  year: number
  farmlandMu: number
  basicFarmlandMu: number
  signatory: string
  signedOn: string | null
  document: string | null
  checkedOn: string | null
  passed: boolean | null
  checkNote: string | null
}

export const farmlandDutiesQuery = gql`
  query FarmlandDutiesList(
    $first: Int!
    $offset: Int
    $orderBy: FarmlandDutyOrder
    $direction: Direction! = DESC
    $search: String
    $filter: FarmlandDutyFilter
  ) {
    farmlandDuties(
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
        village
        year
        farmlandMu
        basicFarmlandMu
        signatory
        signedOn
        document
        checkedOn
        passed
        checkNote
      }
    }
  }
`

export const keepFarmlandDuty = gql`
  mutation KeepFarmlandDuty($input: KeepFarmlandDutyInput!) {
    keepFarmlandDuty(input: $input) {
      id
      version
    }
  }
`
