import { gql } from '@tongchou/frontend-kit'

export interface ServiceCase {
  id: string
  version: number
  number: string
  itemId: string
  applicant: string
  channel: 'WINDOW' | 'ONLINE' | 'SELF_SERVICE' | 'POINT'
  acceptedWhen: 'OFFICE_HOURS' | 'EXTENDED_HOURS' | 'WEEKEND' | 'HOLIDAY'
  acceptedOn: string
  township: string | null
  department: string
  promisedDueOn: string
  legalDueOn: string
  stage: 'ACCEPTED' | 'DECIDED' | 'RETURNED' | 'WITHDRAWN' | 'ARCHIVED'
  time: 'DONE' | 'IN_TIME' | 'NEAR' | 'OVER_PROMISE' | 'OVER_LAW'
  daysLeft: number | null
  closedOn: string | null
  decidedOn: string | null
  isPublic: boolean
  visits: number
  item: { id: string; name: string } | null
}

export interface Joint {
  id: string
  version: number
  ordinal: number
  department: string
  name: string
  days: number
  arrivedOn: string | null
  dueOn: string | null
  passedOn: string | null
  opinion: string | null
  waitingDays: number | null
}

export interface ServiceCaseInFull extends ServiceCase {
  receiptNumber: string | null
  agreedDays: number | null
  confidentialReason: string | null
  legalDays: number
  promisedDays: number
  result: 'GRANTED' | 'REFUSED' | null
  resultDocument: string | null
  closingReason: string | null
  processPublishedOn: string | null
  resultPublishedOn: string | null
  publishedAt: string | null
  archivedOn: string | null
  archiveNumber: string | null
  escalatedOn: string | null
  escalatedTo: string | null
  escalationReason: string | null
  availableSteps: ('DECIDE' | 'RETURN' | 'WITHDRAW' | 'ARCHIVE')[]
  joints: Joint[]
}

const parts = gql`
  fragment ServiceCaseParts on ServiceCase {
    id
    version
    number
    itemId
    applicant
    channel
    acceptedWhen
    acceptedOn
    township
    department
    promisedDueOn
    legalDueOn
    stage
    time
    daysLeft
    closedOn
    decidedOn
    isPublic
    visits
    item {
      id
      name
    }
  }
`

const jointParts = gql`
  fragment ServiceCaseJointParts on ServiceCaseJoint {
    id
    version
    ordinal
    department
    name
    days
    arrivedOn
    dueOn
    passedOn
    opinion
    waitingDays
  }
`

export const casesQuery = gql`
  query ServiceCases(
    $first: Int!
    $offset: Int
    $orderBy: ServiceCaseOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ServiceCaseFilter
  ) {
    serviceCases(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        ...ServiceCaseParts
      }
    }
  }
  ${parts}
`

export const caseQuery = gql`
  query ServiceCaseInFull($id: ID!) {
    serviceCase(id: $id) {
      ...ServiceCaseParts
      receiptNumber
      agreedDays
      confidentialReason
      legalDays
      promisedDays
      result
      resultDocument
      closingReason
      processPublishedOn
      resultPublishedOn
      publishedAt
      archivedOn
      archiveNumber
      escalatedOn
      escalatedTo
      escalationReason
      availableSteps
      joints {
        ...ServiceCaseJointParts
      }
    }
  }
  ${parts}
  ${jointParts}
`

/** A joint that waits, with the case that it is of; whoever only has the joint does not see the case. */
export interface WaitingJoint extends Joint {
  /** null for the department whose the case is not. */
  case: { id: string } | null
  subject: { number: string; applicant: string; item: { id: string; name: string } | null } | null
}

export interface Today {
  dueServiceCases: { totalCount: number; nodes: ServiceCase[] } | null
  serviceCaseJoints: { totalCount: number; nodes: WaitingJoint[] } | null
}

export const todayQuery = gql`
  query ServiceCasesToday($first: Int!) {
    dueServiceCases(first: $first) {
      totalCount
      nodes {
        ...ServiceCaseParts
      }
    }
    serviceCaseJoints(first: $first, waiting: true) {
      totalCount
      nodes {
        ...ServiceCaseJointParts
        case {
          id
        }
        subject {
          number
          applicant
          item {
            id
            name
          }
        }
      }
    }
  }
  ${parts}
  ${jointParts}
`
