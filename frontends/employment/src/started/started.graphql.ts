import { gql } from '@tongchou/frontend-kit'

export interface StartedProject {
  id: string
  name: string | null
  startedOn: string | null
  /** Asked for where finished projects come along: the list of projects under way has none. */
  completedOn?: string | null
  /** Known of a project that the viewer may see; the bureau has no more than its name. */
  authority?: { code: string; name: string | null } | null
  township?: { code: string; name: string | null } | null
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

/** Projects being built, as far as the viewer may see them, the last begun first. A list answers two hundred at most. */
export const startedQuery = gql`
  query ProjectsUnderWay {
    projects(first: 200, orderBy: STARTED, direction: DESC, filter: { stage: [STARTED, SUSPENDED] }) {
      totalCount
      nodes {
        id
        name
        startedOn
        authority {
          code
          name
        }
        township {
          code
          name
        }
        wageAccountOpenedOn
        startedWithoutWageAccount
        labourSite {
          id
          name
          endedOn
        }
      }
    }
  }
`

/** Every project of the county by name, for the bureau: projects answers for the start, this service for the account. */
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
