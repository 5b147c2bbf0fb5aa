import { gql } from '@tongchou/frontend-kit'

export interface FundOutlook {
  scheme: string
  income: number
  expenditure: number
  balance: number
  forecast: number
  months: number
  saved: number | null
  lasts: number | null
}

export interface FundMonth {
  period: string
  scheme: string
  income: number
  subsidy: number
  expenditure: number
  reported: boolean
}

export const fundOutlookQuery = gql`
  query InsuranceFundOutlook($year: Int!) {
    insuranceFundOutlook(year: $year) {
      scheme
      income
      expenditure
      balance
      forecast
      months
      saved
      lasts
    }
  }
`

export const fundMonthsQuery = gql`
  query InsuranceFundMonthsOf($scheme: InsuranceScheme!) {
    insuranceFundMonths(first: 24, scheme: $scheme, direction: DESC) {
      nodes {
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
