import { gql } from '@tongchou/frontend-kit'

export interface LabourTransfer {
  id: string
  version: number
  township: string
  batch: string
  departedOn: string
  persons: number
  organised: boolean
  destination: 'COUNTY' | 'CITY' | 'PROVINCE' | 'OUTSIDE'
  place: string
  trade: string
  income: number
  sampleSize: number | null
  sampleIncome: number | null
  baseId: string | null
  brandId: string | null
  incomePerHead: number
  sampleDeviation: number | null
  thisYear: boolean
}

export const labourTransfersQuery = gql`
  query LabourTransfers(
    $first: Int!
    $offset: Int
    $orderBy: LabourTransferOrder
    $direction: Direction! = DESC
    $search: String
    $filter: LabourTransferFilter
  ) {
    labourTransfers(
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
        township
        batch
        departedOn
        persons
        organised
        destination
        place
        trade
        income
        sampleSize
        sampleIncome
        baseId
        brandId
        incomePerHead
        sampleDeviation
        thisYear
      }
    }
  }
`

export const keepLabourTransfer = gql`
  mutation KeepLabourTransfer($input: KeepLabourTransferInput!) {
    keepLabourTransfer(input: $input) {
      id
      version
    }
  }
`
