import { gql } from '@tongchou/frontend-kit'

/** 项目前期费: asked for, approved, given, and the paper that came of it. */
export interface PreliminaryFee {
  id: string
  version: number
  projectId: string
  name: string | null
  department: string
  work: string
  requestedAmount: number
  requestedOn: string
  approvedAmount: number | null
  approvedOn: string | null
  allocatedAmount: number | null
  allocatedOn: string | null
  outputDocument: string | null
  outputOn: string | null
}

export const preliminaryFeesQuery = gql`
  query PreliminaryFees(
    $first: Int!
    $offset: Int
    $orderBy: PreliminaryFeeOrder
    $direction: Direction! = DESC
    $search: String
    $filter: PreliminaryFeeFilter
  ) {
    preliminaryFees(
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
        projectId
        name
        department
        work
        requestedAmount
        requestedOn
        approvedAmount
        approvedOn
        allocatedAmount
        allocatedOn
        outputDocument
        outputOn
      }
    }
  }
`

export const keepPreliminaryFee = gql`
  mutation KeepPreliminaryFee($input: KeepPreliminaryFeeInput!) {
    keepPreliminaryFee(input: $input) {
      id
      version
    }
  }
`
