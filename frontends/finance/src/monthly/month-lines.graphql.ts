import { gql } from '@tongchou/frontend-kit'

export interface RevenueFigures {
  version: number
  dueAmount: number
  collectedAmount: number
  localAmount: number
}

export interface RevenueLine {
  kind: string
  current: RevenueFigures | null
  lastMonth: RevenueFigures | null
  lastYear: RevenueFigures | null
}

export const revenueMonthQuery = gql`
  query RevenueMonth($unit: ID!, $period: Month!) {
    revenueMonth(unit: $unit, period: $period) {
      kind
      current {
        id
        version
        dueAmount
        collectedAmount
        localAmount
      }
      lastMonth {
        id
        version
        dueAmount
        collectedAmount
        localAmount
      }
      lastYear {
        id
        version
        dueAmount
        collectedAmount
        localAmount
      }
    }
  }
`

export const saveRevenue = gql`
  mutation SaveRevenue($input: SaveRevenueInput!) {
    saveRevenue(input: $input) {
      period
      unit
      saved
    }
  }
`

export interface SpendingLine {
  line: { id: string; name: string; subject: string; allocatedAmount: number }
  current: { version: number; amount: number } | null
  lastMonth: { version: number; amount: number } | null
}

export const spendingMonthQuery = gql`
  query BudgetSpendingMonth($unit: ID!, $period: Month!) {
    budgetSpendingMonth(unit: $unit, period: $period) {
      line {
        id
        name
        subject
        allocatedAmount
      }
      current {
        id
        version
        amount
      }
      lastMonth {
        id
        version
        amount
      }
    }
  }
`

export const saveBudgetSpending = gql`
  mutation SaveBudgetSpending($input: SaveBudgetSpendingInput!) {
    saveBudgetSpending(input: $input) {
      period
      unit
      saved
    }
  }
`
