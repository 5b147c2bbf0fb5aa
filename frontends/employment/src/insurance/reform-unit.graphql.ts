import { gql } from '@tongchou/frontend-kit'

export interface PensionReformUnit {
  id: string
  version: number
  name: string
  people: number
  dataCheckedOn: string | null
  migratedOn: string | null
  arrears: number
  note: string | null
}

export const pensionReformUnitsQuery = gql`
  query PensionReformUnits(
    $first: Int!
    $offset: Int
    $orderBy: PensionReformUnitOrder
    $direction: Direction! = ASC
    $search: String
  ) {
    pensionReformUnits(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, search: $search) {
      totalCount
      nodes {
        id
        version
        name
        people
        dataCheckedOn
        migratedOn
        arrears
        note
      }
    }
  }
`

export const keepPensionReformUnit = gql`
  mutation KeepPensionReformUnit($input: KeepPensionReformUnitInput!) {
    keepPensionReformUnit(input: $input) {
      id
      version
    }
  }
`
