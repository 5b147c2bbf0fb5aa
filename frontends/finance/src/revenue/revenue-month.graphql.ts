import { gql } from '@tongchou/frontend-kit'

/** What one kind of revenue brought in a month, as its bureau reported it. */
export interface RevenueRecord {
  id: string
  version: number
  period: string
  kind: string
  dueAmount: number
  collectedAmount: number
  localAmount: number
}

export const revenueMonthsQuery = gql`
  query RevenueMonths(
    $first: Int!
    $offset: Int
    $orderBy: TaxRevenueOrder
    $direction: Direction! = DESC
    $filter: TaxRevenueFilter
  ) {
    taxRevenues(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        period
        kind
        dueAmount
        collectedAmount
        localAmount
      }
    }
  }
`
