import { gql } from '@tongchou/frontend-kit'

export interface ElectronicCredential {
  id: string
  version: number
  number: string
  name: string
  kind: 'LICENCE' | 'DOCUMENT' | 'SEAL'
  issuer: string
  holder: string
  legalBasis: string
  issuedOn: string
  validUntil: string | null
  revokedOn: string | null
  calls: number
  lastCalledOn: string | null
}

export const electronicCredentialsQuery = gql`
  query ElectronicCredentials(
    $first: Int!
    $offset: Int
    $orderBy: ElectronicCredentialOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ElectronicCredentialFilter
  ) {
    electronicCredentials(
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
        name
        kind
        issuer
        holder
        legalBasis
        issuedOn
        validUntil
        revokedOn
        calls
        lastCalledOn
      }
    }
  }
`

export const keepElectronicCredential = gql`
  mutation KeepElectronicCredential($input: KeepElectronicCredentialInput!) {
    keepElectronicCredential(input: $input) {
      id
      version
    }
  }
`
