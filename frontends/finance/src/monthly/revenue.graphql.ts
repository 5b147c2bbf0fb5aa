import { gql } from '@tongchou/frontend-kit'

interface RevenueFigures {
  version: number
  dueAmount: number
  collectedAmount: number
  localAmount: number
}

export interface RevenueMonth {
  revenueMonth: { kind: string; current: RevenueFigures | null; lastMonth: RevenueFigures | null }[] | null
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
