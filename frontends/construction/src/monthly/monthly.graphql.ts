import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

/** The form 工程形象进度月报, as the service calls it. */
export const form = 'construction-progress'

export type Status = Code<'SubmissionStatus'>

/** One report that a unit owes, as the service says it. */
export interface Owed {
  form: string
  period: string
  unit: string
  dueOn: string
  daysLeft: number
  total: number
  filled: number
  status: Status | null
  reason: string | null
}

export interface Submission {
  id: string
  form: string
  period: string
  unit: string
  status: Status
  revision: number
  submittedBy: string | null
  submittedAt: string | null
  reason: string | null
}

export interface Submissions {
  constructionSubmissions: { totalCount: number; nodes: Submission[] } | null
}

/** One work's line of a month, with the last figures and the plan beside it. */
export interface ProgressRow {
  work: { id: string; name: string; quantity: number; unit: Code<'WorkUnit'> }
  version: number | null
  percent: number | null
  quantity: number | null
  note: string | null
  plannedPercent: number | null
  lastPercent: number
  lastQuantity: number
}

export interface ProgressGrid {
  period: string
  unit: string
  status: Status | null
  reason: string | null
  open: boolean
  rows: ProgressRow[]
}

export interface ProgressAnswer {
  constructionProgress: ProgressGrid | null
}

export interface SavedProgress {
  saveConstructionProgress: { status: Status; rows: { workId: string; version: number }[] }
}

export const obligationsQuery = gql`
  query ConstructionReportsOwed($period: Month) {
    constructionObligations(period: $period) {
      form
      period
      unit
      dueOn
      daysLeft
      total
      filled
      status
      reason
    }
  }
`

export const progressQuery = gql`
  query ConstructionProgress($unit: ID!, $period: Month!) {
    constructionProgress(unit: $unit, period: $period) {
      period
      unit
      status
      reason
      open
      rows {
        work {
          id
          name
          quantity
          unit
        }
        version
        percent
        quantity
        note
        plannedPercent
        lastPercent
        lastQuantity
      }
    }
  }
`

export const saveProgress = gql`
  mutation SaveConstructionProgress($input: SaveConstructionProgressInput!) {
    saveConstructionProgress(input: $input) {
      status
      rows {
        workId
        version
      }
    }
  }
`

export const submissionsQuery = gql`
  query ConstructionSubmissions($period: Month) {
    constructionSubmissions(first: 200, period: $period) {
      totalCount
      nodes {
        id
        form
        period
        unit
        status
        revision
        submittedBy
        submittedAt
        reason
      }
    }
  }
`

export const submitPeriod = gql`
  mutation SubmitConstructionPeriod($input: PeriodStepInput!) {
    submitConstructionPeriod(input: $input) {
      id
      version
      status
    }
  }
`

export const reviewPeriod = gql`
  mutation ReviewConstructionPeriod($input: PeriodStepInput!) {
    reviewConstructionPeriod(input: $input) {
      id
      version
      status
    }
  }
`

export const approvePeriod = gql`
  mutation ApproveConstructionPeriod($input: PeriodStepInput!) {
    approveConstructionPeriod(input: $input) {
      id
      version
      status
    }
  }
`

export const lockPeriod = gql`
  mutation LockConstructionPeriod($input: PeriodStepInput!) {
    lockConstructionPeriod(input: $input) {
      id
      version
      status
    }
  }
`

export const returnPeriod = gql`
  mutation ReturnConstructionPeriod($input: PeriodStepInput!) {
    returnConstructionPeriod(input: $input) {
      id
      version
      status
    }
  }
`

/** What shows a month, to be asked again when one of its steps is taken. */
export const monthShown = ['ConstructionReportsOwed', 'ConstructionSubmissions', 'ConstructionProgress']
