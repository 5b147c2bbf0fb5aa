import { gql } from '@tongchou/frontend-kit'

export interface TenHaveCriterion {
  id: string
  version: number
  year: number
  ordinal: number
  name: string
  requirement: string
  evidence: string | null
  metOn: string | null
  lapsedOn: string | null
  reviewedOn: string | null
  nextReviewOn: string | null
}

export const tenHaveCriteriaQuery = gql`
  query TenHaveCriteriaList(
    $first: Int!
    $offset: Int
    $orderBy: TenHaveCriterionOrder
    $direction: Direction! = ASC
    $search: String
    $filter: TenHaveCriterionFilter
  ) {
    tenHaveCriteria(
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
        year
        ordinal
        name
        requirement
        evidence
        metOn
        lapsedOn
        reviewedOn
        nextReviewOn
      }
    }
  }
`

export const keepTenHaveCriterion = gql`
  mutation KeepTenHaveCriterion($input: KeepTenHaveCriterionInput!) {
    keepTenHaveCriterion(input: $input) {
      id
      version
    }
  }
`
