import { gql } from '@tongchou/frontend-kit'

/** 收支险一览. */
export interface Money {
  revenue: number | null
  revenueGrowth: number | null
  fundsWon: number
  fundsGrowth: number | null
  allocated: number
  spent: number
  spendingProgress: number | null
  schedule: number
  idle: number
  temporary: number
  arrears: number
  hiddenDebt: number | null
  openRisks: number
}

export interface LineScore {
  line: string
  score: number | null
  measures: { code: string; share: number | null }[]
}

export interface Chain {
  id: string
  name: string
  documentNumber: string | null
  grantedAmount: number | null
  receivedAmount: number | null
  allocatedAmount: number
  paidAmount: number
  idle: { light: 'GREEN' | 'YELLOW' | 'RED'; days: number } | null
  stage: string
  project: { id: string; name: string | null; publicMoney: { paid: number; wages: number } | null } | null
}

export interface Overview {
  moneyOverview: Money | null
  financeLines: LineScore[] | null
  upperFunds: { nodes: Chain[] } | null
}

export const overviewQuery = gql`
  query MoneyOverview($year: Int!) {
    moneyOverview {
      revenue
      revenueGrowth
      fundsWon
      fundsGrowth
      allocated
      spent
      spendingProgress
      schedule
      idle
      temporary
      arrears
      hiddenDebt
      openRisks
    }
    financeLines {
      line
      score
      measures {
        code
        share
      }
    }
    upperFunds(first: 100, orderBy: GRANTED_AMOUNT, direction: DESC, filter: { grantedIn: $year }) {
      nodes {
        id
        name
        documentNumber
        grantedAmount
        receivedAmount
        allocatedAmount
        paidAmount
        stage
        idle {
          amount
          since
          days
          cause
          light
        }
        project {
          id
          name
          publicMoney {
            paid
            wages
          }
        }
      }
    }
  }
`
