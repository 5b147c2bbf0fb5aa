import { gql } from '@tongchou/frontend-kit'

/** One report that a unit owes, as the service says it. */
export interface Owed {
  form: string
  title: string
  period: string
  unit: string
  dueOn: string
  daysLeft: number
  total: number
  filled: number
  status: Status | null
  reason: string | null
}

export type Status = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'REVIEWED' | 'APPROVED' | 'LOCKED'

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
  financeSubmissions: { totalCount: number; nodes: Submission[] } | null
}

export const obligationsQuery = gql`
  query FinanceObligations($period: Month) {
    financeObligations(period: $period) {
      form
      title
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

export const submissionsQuery = gql`
  query FinanceSubmissions($period: Month) {
    financeSubmissions(first: 200, period: $period) {
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
  mutation SubmitFinancePeriod($input: PeriodStepInput!) {
    submitFinancePeriod(input: $input) {
      id
      version
      status
    }
  }
`

export const reviewPeriod = gql`
  mutation ReviewFinancePeriod($input: PeriodStepInput!) {
    reviewFinancePeriod(input: $input) {
      id
      version
      status
    }
  }
`

export const approvePeriod = gql`
  mutation ApproveFinancePeriod($input: PeriodStepInput!) {
    approveFinancePeriod(input: $input) {
      id
      version
      status
    }
  }
`

export const lockPeriod = gql`
  mutation LockFinancePeriod($input: PeriodStepInput!) {
    lockFinancePeriod(input: $input) {
      id
      version
      status
    }
  }
`

export const returnPeriod = gql`
  mutation ReturnFinancePeriod($input: PeriodStepInput!) {
    returnFinancePeriod(input: $input) {
      id
      version
      status
    }
  }
`
