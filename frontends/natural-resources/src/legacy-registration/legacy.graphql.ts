import { gql } from '@tongchou/frontend-kit'

export interface LegacyRegistration {
  id: string
  version: number
  title: string
  township: string
  households: number
  listedOn: string
  cause: string | null
  causeNote: string | null
  causeFoundOn: string | null
  department: string | null
  agreedWay: string | null
  dispute: string
  resolvedOn: string | null
}

export const legacyRegistrationsQuery = gql`
  query LegacyRegistrationsList(
    $first: Int!
    $offset: Int
    $orderBy: LegacyRegistrationOrder
    $direction: Direction! = ASC
    $search: String
    $filter: LegacyRegistrationFilter
  ) {
    legacyRegistrations(
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
        title
        township
        households
        listedOn
        cause
        causeNote
        causeFoundOn
        department
        agreedWay
        dispute
        resolvedOn
      }
    }
  }
`

export const keepLegacyRegistration = gql`
  mutation KeepLegacyRegistration($input: KeepLegacyRegistrationInput!) {
    keepLegacyRegistration(input: $input) {
      id
      version
    }
  }
`
