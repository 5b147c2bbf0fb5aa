import { gql } from '@tongchou/frontend-kit'

export interface GeohazardPlan {
  id: string
  version: number
  kind: string
  year: number
  township: string | null
  title: string
  publishedOn: string | null
  document: string | null
  reviewedOn: string | null
}

export const geohazardPlansQuery = gql`
  query GeohazardPlansList(
    $first: Int!
    $offset: Int
    $orderBy: GeohazardPlanOrder
    $direction: Direction! = DESC
    $search: String
    $filter: GeohazardPlanFilter
  ) {
    geohazardPlans(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        id
        version
        kind
        year
        township
        title
        publishedOn
        document
        reviewedOn
      }
    }
  }
`

export const keepGeohazardPlan = gql`
  mutation KeepGeohazardPlan($input: KeepGeohazardPlanInput!) {
    keepGeohazardPlan(input: $input) {
      id
      version
    }
  }
`
