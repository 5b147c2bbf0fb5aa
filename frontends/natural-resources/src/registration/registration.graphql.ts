import { gql } from '@tongchou/frontend-kit'

export interface RegistrationCase {
  id: string
  version: number
  number: string
  kind: string
  township: string
  rightHolder: string
  acceptedOn: string
  returnedOn: string | null
  returnReason: string | null
  issuedOn: string | null
  certificateNumber: string | null
  correctedOn: string | null
  correctionReason: string | null
  days: number | null
}

export const registrationCasesQuery = gql`
  query RegistrationCasesList(
    $first: Int!
    $offset: Int
    $orderBy: RegistrationCaseOrder
    $direction: Direction! = DESC
    $search: String
    $filter: RegistrationCaseFilter
  ) {
    registrationCases(
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
        number
        kind
        township
        rightHolder
        acceptedOn
        returnedOn
        returnReason
        issuedOn
        certificateNumber
        correctedOn
        correctionReason
        days
      }
    }
  }
`

export const keepRegistrationCase = gql`
  mutation KeepRegistrationCase($input: KeepRegistrationCaseInput!) {
    keepRegistrationCase(input: $input) {
      id
      version
    }
  }
`
