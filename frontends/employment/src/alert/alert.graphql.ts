import { gql } from '@tongchou/frontend-kit'

export interface Alert {
  rule: string
  title: string
  severity: 'YELLOW' | 'RED'
  subjectType: string
  subjectId: string
  label: string
  on: string | null
  department: string | null
  township: string | null
}

// Alerts are asked without their id: it names the rule and the record, which two alerts may share.
const parts = gql`
  fragment EmploymentAlertParts on Alert {
    rule
    title
    severity
    subjectType
    subjectId
    label
    on
    department
    township
  }
`

export const alertsQuery = gql`
  query EmploymentAlerts($first: Int!, $offset: Int, $severity: Severity, $rule: String) {
    employmentAlerts(first: $first, offset: $offset, severity: $severity, rule: $rule) {
      totalCount
      nodes {
        ...EmploymentAlertParts
      }
    }
  }
  ${parts}
`

export const alertCountsQuery = gql`
  query EmploymentAlertCounts {
    red: employmentAlerts(first: 5, severity: RED) {
      totalCount
      nodes {
        ...EmploymentAlertParts
      }
    }
    yellow: employmentAlerts(first: 1, severity: YELLOW) {
      totalCount
    }
  }
  ${parts}
`
