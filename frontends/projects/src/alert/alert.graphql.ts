import { gql } from '@tongchou/frontend-kit'

/** The alerts that speak of one project. */
export const alertsOfQuery = gql`
  query ProjectAlertsOf($id: ID!) {
    projectsAlerts(first: 50, subjectId: $id) {
      totalCount
      nodes {
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
