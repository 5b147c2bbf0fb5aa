import { gql } from '@tongchou/frontend-kit'

export interface MobileInsuranceMonth {
  id: string
  version: number
  period: string
  township: string
  registeredUsers: number
  onlineCases: number
  windowCases: number
  duplicateEntries: number
}

export const mobileInsuranceMonthsQuery = gql`
  query MobileInsuranceMonths(
    $first: Int!
    $offset: Int
    $orderBy: MobileInsuranceMonthOrder
    $direction: Direction! = DESC
    $filter: MobileInsuranceMonthFilter
  ) {
    mobileInsuranceMonths(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        period
        township
        registeredUsers
        onlineCases
        windowCases
        duplicateEntries
      }
    }
  }
`

export const keepMobileInsuranceMonth = gql`
  mutation KeepMobileInsuranceMonth($input: KeepMobileInsuranceMonthInput!) {
    keepMobileInsuranceMonth(input: $input) {
      id
      version
    }
  }
`
