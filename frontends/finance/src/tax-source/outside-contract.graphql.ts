import { gql } from '@tongchou/frontend-kit'

/** 外建企业合同, with the tax due here and paid here. */
export interface OutsideContract {
  id: string
  version: number
  builder: string
  projectId: string
  uscc: string | null
  home: string
  contractAmount: number
  contractedOn: string
  reportedOn: string | null
  dueAmount: number
  paidAmount: number
}

export const outsideContractsQuery = gql`
  query OutsideContracts(
    $first: Int!
    $offset: Int
    $orderBy: OutsideContractOrder
    $direction: Direction! = DESC
    $search: String
    $filter: OutsideContractFilter
  ) {
    outsideContracts(
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
        builder
        projectId
        uscc
        home
        contractAmount
        contractedOn
        reportedOn
        dueAmount
        paidAmount
      }
    }
  }
`

export const keepOutsideContract = gql`
  mutation KeepOutsideContract($input: KeepOutsideContractInput!) {
    keepOutsideContract(input: $input) {
      id
      version
    }
  }
`
