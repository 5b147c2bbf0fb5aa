import { gql } from '@tongchou/frontend-kit'

export interface CollectiveContract {
  id: string
  version: number
  employerUscc: string
  employer: string
  number: string
  signedOn: string
  beginsOn: string
  endsOn: string
  coveredWorkers: number
}

export const collectiveContractsQuery = gql`
  query CollectiveContracts(
    $first: Int!
    $offset: Int
    $orderBy: CollectiveContractOrder
    $direction: Direction! = ASC
    $search: String
    $filter: CollectiveContractFilter
  ) {
    collectiveContracts(
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
        number
        signedOn
        beginsOn
        endsOn
        coveredWorkers
      }
    }
  }
`

export const keepCollectiveContract = gql`
  mutation KeepCollectiveContract($input: KeepCollectiveContractInput!) {
    keepCollectiveContract(input: $input) {
      id
      version
    }
  }
`
