import { gql } from '@tongchou/frontend-kit'

export const form = 'project-progress'

export type ReportStatus = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'REVIEWED' | 'APPROVED' | 'LOCKED'

export interface ProgressRow {
  project: { id: string; name: string; totalInvestment: number; completedOn: string | null }
  version: number | null
  completed: number | null
  cumulative: number | null
  imageProgress: string | null
  note: string | null
  lastCompleted: number
  lastCumulative: number
  lastImageProgress: string | null
  warnings: string[]
}

export interface ProgressGrid {
  period: string
  unit: string
  status: ReportStatus | null
  reason: string | null
  open: boolean
  rows: ProgressRow[]
}

/** What is asked of one unit’s month. */
export const progressParts = gql`
  fragment ProgressGridParts on ProgressGrid {
    period
    unit
    status
    reason
    open
    rows {
      project {
        id
        name
        totalInvestment
        completedOn
      }
      version
      completed
      cumulative
      imageProgress
      note
      lastCompleted
      lastCumulative
      lastImageProgress
      warnings
    }
  }
`

export const progressQuery = gql`
  query ProjectProgress($period: Month!, $unit: ID!) {
    projectProgress(period: $period, unit: $unit) {
      ...ProgressGridParts
    }
  }
  ${progressParts}
`

export const unitsOwingQuery = gql`
  query ProjectUnitsOwing($period: Month) {
    projectsObligations(period: $period) {
      period
      unit
      total
      filled
      status
    }
  }
`

export interface SavedProgress {
  saveProjectProgress: { status: ReportStatus; rows: { projectId: string; version: number; warnings: string[] }[] }
}

export const saveProgress = gql`
  mutation SaveProjectProgress($input: SaveProgressInput!) {
    saveProjectProgress(input: $input) {
      status
      rows {
        projectId
        version
        warnings
      }
    }
  }
`

export interface Submission {
  id: string
  period: string
  unit: string
  status: ReportStatus
  submittedBy: string | null
  submittedAt: string | null
  reviewedBy: string | null
  approvedBy: string | null
  reason: string | null
}

const submission = gql`
  fragment SubmissionParts on Submission {
    id
    version
    period
    unit
    status
    submittedBy
    submittedAt
    reviewedBy
    approvedBy
    reason
  }
`

export const submissionsQuery = gql`
  query ProjectSubmissions($period: Month) {
    projectsSubmissions(first: 200, form: "project-progress", period: $period) {
      totalCount
      nodes {
        ...SubmissionParts
      }
    }
  }
  ${submission}
`

/** Every step of a report takes the same input and answers the same thing. */
const step = (field: string) => gql`
  mutation Step_${field}($input: PeriodStepInput!) {
    ${field}(input: $input) {
      ...SubmissionParts
    }
  }
  ${submission}
`

export const submitPeriod = step('submitProjectsPeriod')
export const reviewPeriod = step('reviewProjectsPeriod')
export const approvePeriod = step('approveProjectsPeriod')
export const lockPeriod = step('lockProjectsPeriod')
export const returnPeriod = step('returnProjectsPeriod')
