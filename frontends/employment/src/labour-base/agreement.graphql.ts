import { gql } from '@tongchou/frontend-kit'

export interface LabourAgreement {
  id: string
  version: number
  region: string
  partner: string
  documentNumber: string
  signedOn: string
  endsOn: string | null
  jobs: number
}

export const labourAgreementsQuery = gql`
  query LabourAgreements(
    $first: Int!
    $offset: Int
    $orderBy: LabourAgreementOrder
    $direction: Direction! = DESC
    $search: String
  ) {
    labourAgreements(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, search: $search) {
      totalCount
      nodes {
        id
        version
        region
        partner
        documentNumber
        signedOn
        endsOn
        jobs
      }
    }
  }
`

export const keepLabourAgreement = gql`
  mutation KeepLabourAgreement($input: KeepLabourAgreementInput!) {
    keepLabourAgreement(input: $input) {
      id
      version
    }
  }
`
