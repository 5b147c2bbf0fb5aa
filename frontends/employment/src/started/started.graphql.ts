import { gql } from '@tongchou/frontend-kit'

export interface StartedProject {
  id: string
  name: string | null
  startedOn: string | null
  completedOn: string | null
  wageAccountOpenedOn: string | null
  startedWithoutWageAccount: boolean | null
  labourSite: { id: string; name: string | null; endedOn: string | null } | null
}

export interface SiteAlert {
  subjectId: string
  label: string
  severity: 'YELLOW' | 'RED'
  on: string | null
}

/** Every project by name: all of the county's for the bureau, else those that the viewer may see. Projects answers for the start, this service for the account. */
export const startedNamesQuery = gql`
  query ProjectNamesUnderWay {
    projectNames {
      id
      name
      startedOn
      completedOn
      wageAccountOpenedOn
      startedWithoutWageAccount
      labourSite {
        id
        name
        endedOn
      }
    }
  }
`

export const sitesWithoutAccountQuery = gql`
  query SitesWithoutAccount {
    employmentAlerts(first: 200, rule: "site.account-missing") {
      totalCount
      nodes {
        subjectId
        label
        severity
        on
      }
    }
  }
`
