import { gql } from '@tongchou/frontend-kit'

export interface RenewalProgramme {
  id: string
  version: number
  year: number
  homes: number
  oldEstateHomes: number
  resettlementHomes: number
  document: string
}

export const renewalProgrammesQuery = gql`
  query ConstructionRenewalProgrammes(
    $first: Int!
    $offset: Int
    $orderBy: RenewalProgrammeOrder
    $direction: Direction! = DESC
  ) {
    renewalProgrammes(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction) {
      totalCount
      nodes {
        id
        version
        year
        homes
        oldEstateHomes
        resettlementHomes
        document
      }
    }
  }
`

export const keepRenewalProgramme = gql`
  mutation KeepRenewalProgramme($input: KeepRenewalProgrammeInput!) {
    keepRenewalProgramme(input: $input) {
      id
      version
    }
  }
`
