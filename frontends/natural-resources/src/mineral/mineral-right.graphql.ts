import { gql } from '@tongchou/frontend-kit'

export interface MineralRight {
  id: string
  version: number
  licenceNumber: string
  name: string
  kind: string
  mineral: string
  holder: string
  enterpriseUscc: string | null
  township: string
  areaKm2: number
  validFrom: string
  validUntil: string
  cancelledOn: string | null
}

export const mineralRightsQuery = gql`
  query MineralRightsList(
    $first: Int!
    $offset: Int
    $orderBy: MineralRightOrder
    $direction: Direction! = ASC
    $search: String
    $filter: MineralRightFilter
  ) {
    mineralRights(
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
        licenceNumber
        name
        kind
        mineral
        holder
        enterpriseUscc
        township
        areaKm2
        validFrom
        validUntil
        cancelledOn
      }
    }
  }
`

export const keepMineralRight = gql`
  mutation KeepMineralRight($input: KeepMineralRightInput!) {
    keepMineralRight(input: $input) {
      id
      version
    }
  }
`
