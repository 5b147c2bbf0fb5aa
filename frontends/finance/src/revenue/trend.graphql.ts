import { gql } from '@tongchou/frontend-kit'

/** A kind of revenue in a month. */
export interface Trend {
  period: string
  kind: string
  collected: number
  local: number
  lastYear: number | null
  monthOnMonth: number | null
  yearOnYear: number | null
  mark: 'CLIFF' | 'FALLING' | 'STEADY' | 'RISING'
}

export const trendQuery = gql`
  query RevenueTrend {
    revenueTrend {
      period
      kind
      collected
      local
      lastYear
      monthOnMonth
      yearOnYear
      mark
    }
  }
`
