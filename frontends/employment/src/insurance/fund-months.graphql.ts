import { gql } from '@tongchou/frontend-kit'

export interface FundMonthRecord {
  id: string
  version: number
  period: string
  scheme: string
  income: number
  subsidy: number
  expenditure: number
  reported: boolean
}

export const fundMonthListQuery = gql`
  query InsuranceFundMonths($first: Int!, $offset: Int, $direction: Direction! = DESC) {
    insuranceFundMonths(first: $first, offset: $offset, direction: $direction) {
      totalCount
      nodes {
        id
        version
        period
        scheme
        income
        subsidy
        expenditure
        reported
      }
    }
  }
`
