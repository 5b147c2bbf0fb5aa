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
  township: string | null
}

export const alertCountsQuery = gql`
  query IndustryAlertCounts {
    red: industryAlerts(first: 1, severity: RED) {
      totalCount
    }
    yellow: industryAlerts(first: 1, severity: YELLOW) {
      totalCount
    }
  }
`

export const alertsQuery = gql`
  query IndustryAlerts($first: Int!, $offset: Int, $severity: Severity, $rule: String) {
    industryAlerts(first: $first, offset: $offset, severity: $severity, rule: $rule) {
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
        township
      }
    }
  }
`
