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
  fragment LandAlertParts on Alert {
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
  query NaturalResourcesAlerts($first: Int!, $offset: Int, $severity: Severity) {
    naturalResourcesAlerts(first: $first, offset: $offset, severity: $severity) {
      totalCount
      nodes {
        ...LandAlertParts
      }
    }
  }
  ${parts}
`

export const alertCountsQuery = gql`
  query NaturalResourcesAlertCounts {
    red: naturalResourcesAlerts(first: 5, severity: RED) {
      totalCount
      nodes {
        ...LandAlertParts
      }
    }
    yellow: naturalResourcesAlerts(first: 1, severity: YELLOW) {
      totalCount
    }
  }
  ${parts}
`
