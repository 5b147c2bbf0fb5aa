import { gql } from '@tongchou/frontend-kit'

export interface InsuranceAccount {
  id: string
  version: number
  residentId: string
  township: string
  scheme: 'EMPLOYEE_PENSION' | 'INSTITUTION_PENSION' | 'RESIDENT_PENSION' | 'UNEMPLOYMENT' | 'WORK_INJURY'
  obligedOn: string
  enrolledOn: string | null
  endedOn: string | null
  employerUscc: string | null
  resident: { id: string; name: string } | null
}

export const insuranceAccountsQuery = gql`
  query InsuranceAccounts(
    $first: Int!
    $offset: Int
    $orderBy: InsuranceAccountOrder
    $direction: Direction! = DESC
    $filter: InsuranceAccountFilter
  ) {
    insuranceAccounts(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        residentId
        township
        scheme
        obligedOn
        enrolledOn
        endedOn
        employerUscc
        resident {
          id
          name
        }
      }
    }
  }
`

export const keepInsuranceAccount = gql`
  mutation KeepInsuranceAccount($input: KeepInsuranceAccountInput!) {
    keepInsuranceAccount(input: $input) {
      id
      version
    }
  }
`
