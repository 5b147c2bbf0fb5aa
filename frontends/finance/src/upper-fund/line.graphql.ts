import { gql } from '@tongchou/frontend-kit'

/** A payment out of a line of a fund. */
export interface Payment {
  id: string
  version: number
  projectId: string | null
  purpose: string
  payee: string
  payeeUscc: string | null
  amount: number
  paidOn: string
  voucherNumber: string
  withoutProject: boolean
}

export interface FundName {
  id: string
  name: string
  documentNumber: string | null
  projectBound: boolean
  settled: boolean
}

/** One line of a fund: what is given to whom, to be spent by when. */
export interface FundLine {
  id: string
  version: number
  fundId: string
  township: string | null
  department: string | null
  projectId: string | null
  amount: number
  allocatedOn: string
  spendable: boolean
  spendBy: string | null
  paidAmount: number
  spentOn: string | null
  daysLeft: number | null
  fund: FundName | null
  payments: Payment[]
}

export const linesQuery = gql`
  query FundAllocations($first: Int!, $offset: Int, $unit: ID, $overdue: Boolean) {
    fundAllocations(first: $first, offset: $offset, unit: $unit, overdue: $overdue) {
      totalCount
      nodes {
        id
        version
        fundId
        township
        department
        projectId
        amount
        allocatedOn
        spendable
        spendBy
        paidAmount
        spentOn
        daysLeft
        fund {
          id
          name
          documentNumber
          projectBound
          settled
        }
        payments {
          id
          version
          projectId
          purpose
          payee
          payeeUscc
          amount
          paidOn
          voucherNumber
          withoutProject
        }
      }
    }
  }
`

export const paymentsQuery = gql`
  query FundPayments(
    $first: Int!
    $offset: Int
    $direction: Direction! = DESC
    $search: String
    $withoutProject: Boolean
    $from: Date
  ) {
    fundPayments(
      first: $first
      offset: $offset
      direction: $direction
      search: $search
      withoutProject: $withoutProject
      from: $from
    ) {
      totalCount
      nodes {
        id
        version
        projectId
        purpose
        payee
        payeeUscc
        amount
        paidOn
        voucherNumber
        withoutProject
        project {
          id
          name
        }
        fund {
          id
          name
          documentNumber
          projectBound
          settled
        }
      }
    }
  }
`
