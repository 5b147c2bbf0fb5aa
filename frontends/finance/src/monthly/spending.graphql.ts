import { gql } from '@tongchou/frontend-kit'

export interface SpendingMonth {
  budgetSpendingMonth:
    | {
        line: { id: string; name: string; subject: string; allocatedAmount: number }
        current: { version: number; amount: number } | null
        lastMonth: { amount: number } | null
        room: number
      }[]
    | null
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
        amount
      }
      room
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
