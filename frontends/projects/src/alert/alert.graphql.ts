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
  fragment ProjectAlertParts on Alert {
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
  query ProjectAlerts($first: Int!, $offset: Int, $severity: Severity, $rule: String) {
    projectsAlerts(first: $first, offset: $offset, severity: $severity, rule: $rule) {
      totalCount
      nodes {
        ...ProjectAlertParts
      }
    }
  }
  ${parts}
`

export const alertsOfQuery = gql`
  query ProjectAlertsOf($id: ID!) {
    projectsAlerts(first: 50, subjectId: $id) {
      totalCount
      nodes {
        ...ProjectAlertParts
      }
    }
  }
  ${parts}
`

export const alertCountsQuery = gql`
  query ProjectAlertCounts {
    red: projectsAlerts(first: 5, severity: RED) {
      totalCount
      nodes {
        ...ProjectAlertParts
      }
    }
    yellow: projectsAlerts(first: 1, severity: YELLOW) {
      totalCount
    }
  }
  ${parts}
`
