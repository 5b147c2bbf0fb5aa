import { gql } from '@tongchou/frontend-kit'

/** 追赶方案 of units whose funds fell much: drafted by the unit, approved by the bureau. */
export interface CatchUpPlan {
  id: string
  version: number
  planYear: number
  owner: string
  township: string | null
  department: string | null
  stage: string
  measures: string
  goalAmount: number
  draftedOn: string
  approvedOn: string | null
}

export const catchUpPlansQuery = gql`
  query CatchUpPlans(
    $first: Int!
    $offset: Int
    $orderBy: CatchUpPlanOrder
    $direction: Direction! = DESC
    $filter: CatchUpPlanFilter
  ) {
    catchUpPlans(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        planYear
        owner
        township
        department
        stage
        measures
        goalAmount
        draftedOn
        approvedOn
      }
    }
  }
`

export const keepCatchUpPlan = gql`
  mutation KeepCatchUpPlan($input: KeepCatchUpPlanInput!) {
    keepCatchUpPlan(input: $input) {
      id
      version
    }
  }
`
