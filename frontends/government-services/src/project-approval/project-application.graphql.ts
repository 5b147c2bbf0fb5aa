import { gql } from '@tongchou/frontend-kit'

export interface ProjectApplication {
  id: string
  version: number
  number: string
  projectId: string
  projectName: string
  kind:
    | 'INVESTMENT_FILING'
    | 'FEASIBILITY'
    | 'LAND_PREREVIEW'
    | 'LAND_PLANNING'
    | 'WORKS_PLANNING'
    | 'ENVIRONMENT'
    | 'WATER_SOIL'
    | 'ENERGY'
    | 'FIRE_DESIGN'
    | 'CONSTRUCTION'
    | 'COMPLETION'
  authority: string
  applicant: string
  receivedOn: string
  legalDays: number
  promisedDays: number
  stage: 'RECEIVED' | 'ACCEPTED' | 'SUSPENDED' | 'GRANTED' | 'REFUSED' | 'NOT_ACCEPTED'
  acceptedOn: string | null
  dueOn: string | null
  suspendedOn: string | null
  blocker: 'MATERIALS' | 'OTHER_APPROVAL' | 'EXPERT_REVIEW' | 'LAND' | 'FEE' | 'OTHER' | null
  blockerNote: string | null
  suspendedDays: number
  decidedOn: string | null
  document: string | null
  refusalReason: string | null
  nextStages: ('RECEIVED' | 'ACCEPTED' | 'SUSPENDED' | 'GRANTED' | 'REFUSED' | 'NOT_ACCEPTED')[]
  usedDays: number | null
  overdue: boolean
}

const parts = gql`
  fragment ProjectApplicationParts on ProjectApplication {
    id
    version
    number
    projectId
    projectName
    kind
    authority
    applicant
    receivedOn
    legalDays
    promisedDays
    stage
    acceptedOn
    dueOn
    suspendedOn
    blocker
    blockerNote
    suspendedDays
    decidedOn
    document
    refusalReason
    nextStages
    usedDays
    overdue
  }
`

export const projectApplicationsQuery = gql`
  query ProjectApplications(
    $first: Int!
    $offset: Int
    $orderBy: ProjectApplicationOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ProjectApplicationFilter
  ) {
    projectApplications(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        ...ProjectApplicationParts
      }
    }
  }
  ${parts}
`

export const projectApplicationQuery = gql`
  query ProjectApplicationInFull($id: ID!) {
    projectApplication(id: $id) {
      ...ProjectApplicationParts
    }
  }
  ${parts}
`

/** What a project's applications are, and what holds them up. */
export interface ApprovalsOfProject {
  project: {
    id: string
    applications: ProjectApplication[] | null
    nextApprovalDueOn: string | null
    approvalBlockers: NonNullable<ProjectApplication['blocker']>[] | null
  } | null
}

export const approvalsOfProjectQuery = gql`
  query ApprovalsOfProject($id: ID!) {
    project(id: $id) {
      id
      applications {
        ...ProjectApplicationParts
      }
      nextApprovalDueOn
      approvalBlockers
    }
  }
  ${parts}
`

export const keepProjectApplication = gql`
  mutation KeepProjectApplication($input: KeepProjectApplicationInput!) {
    keepProjectApplication(input: $input) {
      id
      version
    }
  }
`

export const advanceProjectApplication = gql`
  mutation AdvanceProjectApplication($input: AdvanceProjectApplicationInput!) {
    advanceProjectApplication(input: $input) {
      id
      version
    }
  }
`
