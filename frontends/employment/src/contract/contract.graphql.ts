import { gql } from '@tongchou/frontend-kit'

export interface EmployerContracts {
  id: string
  version: number
  employerUscc: string
  employer: string
  township: string
  checkedOn: string
  workers: number
  signed: number
  insured: number
  collectiveRequired: boolean
  signingRate: number | null
}

export const employerContractChecksQuery = gql`
  query EmployerContractChecks(
    $first: Int!
    $offset: Int
    $orderBy: EmployerContractsOrder
    $direction: Direction! = DESC
    $search: String
    $filter: EmployerContractsFilter
  ) {
    employerContractChecks(
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
        employerUscc
        employer
        township
        checkedOn
        workers
        signed
        insured
        collectiveRequired
        signingRate
      }
    }
  }
`

export const keepEmployerContracts = gql`
  mutation KeepEmployerContracts($input: KeepEmployerContractsInput!) {
    keepEmployerContracts(input: $input) {
      id
      version
    }
  }
`
