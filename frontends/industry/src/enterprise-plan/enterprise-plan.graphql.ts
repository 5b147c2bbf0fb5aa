import { gql } from '@tongchou/frontend-kit'

export const causes = [
  'MARKET',
  'RAW_MATERIAL',
  'FUNDING',
  'ENERGY',
  'LABOUR',
  'OVERHAUL',
  'ENVIRONMENT',
  'OTHER',
] as const
export type ReductionCause = (typeof causes)[number]

export interface Plan {
  id: string
  version: number
  openedOn: string
  cause: ReductionCause
  measures: string
  owner: string
  reviewDays: string[]
  nextReviewOn: string | null
  latestReview: string | null
  reviewedOn: string | null
  closedOn: string | null
  result: string | null
}

export const plansQuery = gql`
  query EnterprisePlans($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      plans {
        id
        version
        openedOn
        cause
        measures
        owner
        reviewDays
        nextReviewOn
        latestReview
        reviewedOn
        closedOn
        result
      }
    }
  }
`

export const openPlan = gql`
  mutation OpenEnterprisePlan($input: OpenEnterprisePlanInput!) {
    openEnterprisePlan(input: $input) {
      id
      version
    }
  }
`

export const reviewPlan = gql`
  mutation ReviewEnterprisePlan($input: ReviewEnterprisePlanInput!) {
    reviewEnterprisePlan(input: $input) {
      id
      version
    }
  }
`

export const closePlan = gql`
  mutation CloseEnterprisePlan($input: CloseEnterprisePlanInput!) {
    closeEnterprisePlan(input: $input) {
      id
      version
    }
  }
`
