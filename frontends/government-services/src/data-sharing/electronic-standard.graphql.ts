import { gql } from '@tongchou/frontend-kit'

export interface ElectronicStandard {
  id: string
  version: number
  code: string
  name: string
  status: 'DRAFT' | 'IN_FORCE' | 'ABOLISHED'
  inForceOn: string | null
  abolishedOn: string | null
}

export const electronicStandardsQuery = gql`
  query ElectronicStandards(
    $first: Int!
    $offset: Int
    $orderBy: ElectronicStandardOrder
    $direction: Direction! = ASC
    $search: String
    $filter: ElectronicStandardFilter
  ) {
    electronicStandards(
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
        code
        name
        status
        inForceOn
        abolishedOn
      }
    }
  }
`

export const keepElectronicStandard = gql`
  mutation KeepElectronicStandard($input: KeepElectronicStandardInput!) {
    keepElectronicStandard(input: $input) {
      id
      version
    }
  }
`
