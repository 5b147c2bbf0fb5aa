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
  fragment GovernmentServicesAlertParts on Alert {
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
  query GovernmentServicesAlerts($first: Int!, $offset: Int, $severity: Severity, $rule: String) {
    governmentServicesAlerts(first: $first, offset: $offset, severity: $severity, rule: $rule) {
      totalCount
      nodes {
        ...GovernmentServicesAlertParts
      }
    }
  }
  ${parts}
`

/** The alerts of one record. */
export const alertsOfQuery = gql`
  query ServiceItemAlerts($subjectId: ID!) {
    governmentServicesAlerts(first: 20, subjectId: $subjectId) {
      nodes {
        ...GovernmentServicesAlertParts
      }
    }
  }
  ${parts}
`
