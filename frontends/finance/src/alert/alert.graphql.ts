import { gql } from '@tongchou/frontend-kit'

export interface Alert {
  id: string
  rule: string
  title: string
  severity: 'YELLOW' | 'RED'
  subjectType: string
  subjectId: string
  label: string
  on: string | null
  params: { name: string; value: string | null }[]
  department: string | null
  township: string | null
}

export const alertCountsQuery = gql`
  query FinanceAlertCounts {
    red: financeAlerts(first: 1, severity: RED) {
      totalCount
    }
    yellow: financeAlerts(first: 1, severity: YELLOW) {
      totalCount
    }
  }
`

export const alertsQuery = gql`
  query FinanceAlerts($first: Int!, $offset: Int, $severity: Severity) {
    financeAlerts(first: $first, offset: $offset, severity: $severity) {
      totalCount
      nodes {
        id
        rule
        title
        severity
        subjectType
        subjectId
        label
        on
        params {
          name
          value
        }
        department
        township
      }
    }
  }
`
