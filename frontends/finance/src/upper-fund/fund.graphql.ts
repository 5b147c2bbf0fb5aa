import { gql } from '@tongchou/frontend-kit'
import type { SeenProject } from '../neighbour/project-link.tsx'
import type { FundLine } from './line.graphql.ts'

export interface FundIdle {
  amount: number
  since: string
  days: number
  cause: string
  parts: { cause: string; amount: number }[]
  light: 'GREEN' | 'YELLOW' | 'RED'
}

/** 上级资金: one sum won from above. */
export interface Fund {
  id: string
  version: number
  name: string
  documentNumber: string | null
  kind: string
  source: string
  township: string | null
  department: string | null
  projectId: string | null
  projectBound: boolean
  ecoIndustry: string | null
  weakLink: boolean
  stage: string
  appliedAmount: number
  appliedOn: string
  grantedAmount: number | null
  grantedOn: string | null
  receivedAmount: number | null
  receivedOn: string | null
  allocatedAmount: number
  allocatedOn: string | null
  paidAmount: number
  lastPaidOn: string | null
  recoveredAmount: number | null
  recoveredOn: string | null
  spendMeasure: string | null
  spendBy: string | null
  plannedOn: string | null
  idle: FundIdle | null
  nextSteps: ('GRANT' | 'RECEIVE' | 'ALLOCATE' | 'PAY' | 'RECOVER')[]
}

const facts = `
  id
  version
  name
  documentNumber
  kind
  source
  township
  department
  projectId
  stage
  appliedAmount
  grantedAmount
  grantedOn
  receivedAmount
  allocatedAmount
  paidAmount
  spendBy
  idle {
    amount
    since
    days
    cause
    parts {
      cause
      amount
    }
    light
  }
`

export const fundsQuery = gql(`
  query UpperFunds(
    $first: Int!
    $offset: Int
    $orderBy: UpperFundOrder! = GRANTED_ON
    $direction: Direction! = DESC
    $search: String
    $filter: UpperFundFilter
  ) {
    upperFunds(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        ${facts}
      }
    }
  }
`)

export interface FundDetailData {
  upperFund: (Fund & { allocations: FundLine[]; project: SeenProject | null }) | null
}

export const fundQuery = gql(`
  query UpperFund($id: ID!) {
    upperFund(id: $id) {
      ${facts}
      projectBound
      ecoIndustry
      weakLink
      appliedOn
      receivedOn
      allocatedOn
      lastPaidOn
      recoveredAmount
      recoveredOn
      spendMeasure
      plannedOn
      nextSteps
      project {
        id
        name
      }
      allocations {
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
        }
        payments {
          id
          version
          projectId
          purpose
          payee
          amount
          paidOn
          voucherNumber
          withoutProject
        }
      }
    }
  }
`)

export interface FundTotals {
  funds: number
  granted: number
  received: number
  allocated: number
  paid: number
  idle: number
  idleFunds: number
  idleRed: number
  paidShare: number | null
}

export const fundTotalsQuery = gql`
  query FundLedgerTotals {
    fundLedgerTotals {
      funds
      granted
      received
      allocated
      paid
      idle
      idleFunds
      idleRed
      paidShare
    }
  }
`

export const fundSearch = gql`
  query FundSearch($text: String!) {
    upperFunds(first: 6, search: $text) {
      nodes {
        id
        name
        documentNumber
      }
    }
  }
`
