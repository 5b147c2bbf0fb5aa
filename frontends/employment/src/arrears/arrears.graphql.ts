import { gql } from '@tongchou/frontend-kit'

export interface ArrearsCase {
  id: string
  version: number
  number: string
  siteId: string | null
  employer: string
  employerUscc: string | null
  department: string | null
  township: string | null
  complainedOn: string | null
  complaint: string | null
  claimedPersons: number | null
  claimedAmount: number | null
  state: 'ACCEPTED' | 'INVESTIGATING' | 'ORDERED' | 'PAID' | 'REFERRED' | 'CLOSED' | null
  acceptedOn: string | null
  investigatedOn: string | null
  confirmedOn: string | null
  confirmedPersons: number | null
  confirmedAmount: number | null
  orderNumber: string | null
  payBy: string | null
  paidOn: string | null
  referredOn: string | null
  referralNumber: string | null
  closedOn: string | null
  closingNote: string | null
  recovered: number | null
  personsCleared: number | null
  outstanding: number | null
  nextStates: ('ACCEPTED' | 'INVESTIGATING' | 'ORDERED' | 'PAID' | 'REFERRED' | 'CLOSED')[] | null
  payments: { id: string; paidOn: string; amount: number; persons: number; source: string }[] | null
  site: { id: string; name: string | null } | null
  project: { id: string } | null
}

export const arrearsParts = gql`
  fragment ArrearsCaseParts on ArrearsCase {
    id
    version
    number
    siteId
    employer
    employerUscc
    department
    township
    complainedOn
    complaint
    claimedPersons
    claimedAmount
    state
    acceptedOn
    investigatedOn
    confirmedOn
    confirmedPersons
    confirmedAmount
    orderNumber
    payBy
    paidOn
    referredOn
    referralNumber
    closedOn
    closingNote
    recovered
    personsCleared
    outstanding
    nextStates
    payments {
      id
      paidOn
      amount
      persons
      source
    }
    site {
      id
      name
    }
    project {
      id
    }
  }
`

export const arrearsCasesQuery = gql`
  query ArrearsCases(
    $first: Int!
    $offset: Int
    $orderBy: ArrearsCaseOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ArrearsCaseFilter
  ) {
    arrearsCases(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        ...ArrearsCaseParts
      }
    }
  }
  ${arrearsParts}
`

export const keepArrearsCase = gql`
  mutation KeepArrearsCase($input: KeepArrearsCaseInput!) {
    keepArrearsCase(input: $input) {
      id
      version
    }
  }
`
