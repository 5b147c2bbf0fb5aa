import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface PropertyCompany {
  id: string
  version: number
  name: string
  uscc: string
  township: string
  manager: string
  registeredOn: string
  leftOn: string | null
  credit: { score: number; rating: Code<'PropertyCreditRating'>; deductions: number; pending: number }
  served: {
    communities: number
    households: number
    complaints: number
    unsettled: number
    complaintRate: number | null
  }
}

export const propertyCompaniesQuery = gql`
  query ConstructionPropertyCompanies(
    $first: Int!
    $offset: Int
    $orderBy: PropertyCompanyOrder
    $direction: Direction! = ASC
    $search: String
    $filter: PropertyCompanyFilter
  ) {
    propertyCompanies(
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
        name
        uscc
        township
        manager
        registeredOn
        leftOn
        credit {
          score
          rating
          deductions
          pending
        }
        served {
          communities
          households
          complaints
          unsettled
          complaintRate
        }
      }
    }
  }
`

export const keepPropertyCompany = gql`
  mutation KeepPropertyCompany($input: KeepPropertyCompanyInput!) {
    keepPropertyCompany(input: $input) {
      id
      version
    }
  }
`
