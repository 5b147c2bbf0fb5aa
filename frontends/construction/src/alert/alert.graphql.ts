import { gql } from '@tongchou/frontend-kit'
import type { alertRules } from './alert.codes.ts'

export type AlertRule = (typeof alertRules)[number]

export interface Alert {
  id: string
  rule: AlertRule
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
  query ConstructionAlertCounts {
    red: constructionAlerts(first: 1, severity: RED) {
      totalCount
    }
    yellow: constructionAlerts(first: 1, severity: YELLOW) {
      totalCount
    }
  }
`

export const alertsQuery = gql`
  query ConstructionAlerts($first: Int!, $offset: Int, $severity: Severity, $rule: String) {
    constructionAlerts(first: $first, offset: $offset, severity: $severity, rule: $rule) {
      totalCount
      nodes {
        id
        rule
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
