import { gql } from '@tongchou/frontend-kit'

export interface FarmlandUseChange {
  id: string
  version: number
  township: string
  village: string
  place: string
  areaMu: number
  toUse: string
  inBasicFarmland: boolean
  foundOn: string
  approvedOn: string | null
  approvalDocument: string | null
  restoredOn: string | null
}

export const farmlandUseChangesQuery = gql`
  query FarmlandUseChangesList(
    $first: Int!
    $offset: Int
    $orderBy: FarmlandUseChangeOrder
    $direction: Direction! = DESC
    $search: String
    $filter: FarmlandUseChangeFilter
  ) {
    farmlandUseChanges(
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
        place
        areaMu
        toUse
        inBasicFarmland
        foundOn
        approvedOn
        approvalDocument
        restoredOn
      }
    }
  }
`

export const keepFarmlandUseChange = gql`
  mutation KeepFarmlandUseChange($input: KeepFarmlandUseChangeInput!) {
    keepFarmlandUseChange(input: $input) {
      id
      version
    }
  }
`
