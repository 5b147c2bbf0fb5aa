import { gql } from '@tongchou/frontend-kit'

export interface UnemploymentRegistration {
  id: string
  version: number
  residentId: string
  township: string
  certificateNumber: string
  registeredOn: string
  cancelledOn: string | null
  cancelReason: 'EMPLOYED' | 'RETIRED' | 'LEFT_COUNTY' | 'NOT_SEEKING' | null
  resident: { id: string; name: string } | null
}

export const unemploymentRegistrationsQuery = gql`
  query UnemploymentRegistrations(
    $first: Int!
    $offset: Int
    $orderBy: UnemploymentRegistrationOrder
    $direction: Direction! = DESC
    $search: String
    $filter: UnemploymentRegistrationFilter
  ) {
    unemploymentRegistrations(
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
        residentId
        township
        certificateNumber
        registeredOn
        cancelledOn
        cancelReason
        resident {
          id
          name
        }
      }
    }
  }
`

export const keepUnemploymentRegistration = gql`
  mutation KeepUnemploymentRegistration($input: KeepUnemploymentRegistrationInput!) {
    keepUnemploymentRegistration(input: $input) {
      id
      version
    }
  }
`
