import { gql } from '@tongchou/frontend-kit'
import type { SiteCheck } from './check.graphql.ts'
import type { LabourSite } from './site.graphql.ts'
import type { SiteWorker } from './worker.graphql.ts'

export type ReasonCode =
  | 'WAGES_OWED'
  | 'WAGES_LATE'
  | 'ACCOUNT_SHORT'
  | 'ACCOUNT_MISSING'
  | 'CERTIFIED'
  | 'CASES_CLEARED'
  | 'RULES_KEPT'
  | 'RULES_LACKING'

export interface SiteReason {
  code: ReasonCode
  amount: number | null
  period: string | null
  met: number | null
  of: number | null
}

export interface RuleStanding {
  standard: { id: string; number: number; title: string; basis: string }
  check: Pick<SiteCheck, 'id' | 'checkedOn' | 'finding' | 'orderNumber' | 'remedyBy' | 'remediedOn'> | null
  kept: boolean
  overdue: boolean
}

export interface WageMonth {
  id: string
  period: string
  dueOn: string | null
  workers: number
  due: number
  paid: number
  paidOn: string | null
  accountBalance: number
  reported: boolean
}

export interface SiteInFull extends LabourSite {
  stateReasons: SiteReason[] | null
  ruleStandings: RuleStanding[] | null
  wageMonths: WageMonth[] | null
  checks: SiteCheck[] | null
  workers: SiteWorker[] | null
  project: {
    id: string
    name: string | null
    startedOn: string | null
    startedWithoutWageAccount: boolean | null
  } | null
}

export interface SiteCase {
  id: string
  number: string
  state: string
  acceptedOn: string | null
  claimedAmount: number | null
  recovered: number | null
  outstanding: number | null
}

export interface SiteAnswer {
  labourSite: SiteInFull | null
  arrearsCases: { nodes: SiteCase[] } | null
}

export const siteDetailQuery = gql`
  query LabourSiteInFull($id: ID!) {
    labourSite(id: $id) {
      id
      version
      projectId
      name
      department
      township
      contractor
      employerUscc
      labourManager
      registeredOn
      payDay
      accountBank
      accountOpenedOn
      depositAmount
      depositOn
      realNameOn
      endedOn
      certifiedOn
      withdrawnOn
      withdrawnReason
      state
      lamp
      complianceScore
      stateReasons {
        code
        amount
        period
        met
        of
      }
      ruleStandings {
        standard {
          id
          number
          title
          basis
        }
        check {
          id
          checkedOn
          finding
          orderNumber
          remedyBy
          remediedOn
        }
        kept
        overdue
      }
      wageMonths {
        id
        period
        dueOn
        workers
        due
        paid
        paidOn
        accountBalance
        reported
      }
      checks {
        id
        version
        siteId
        standardId
        standardTitle
        checkedOn
        met
        finding
        orderNumber
        remedyBy
        remediedOn
      }
      workers {
        id
        version
        siteId
        residentId
        trade
        enteredOn
        leftOn
        contractSigned
        resident {
          id
          name
        }
      }
      project {
        id
        name
        startedOn
        startedWithoutWageAccount
      }
    }
    arrearsCases(first: 50, filter: { siteId: $id }) {
      nodes {
        id
        number
        state
        acceptedOn
        claimedAmount
        recovered
        outstanding
      }
    }
  }
`
