import { gql } from '@tongchou/frontend-kit'

export interface IncomeReview {
  id: string
  version: number
  heldOn: string
  chair: string
  participants: string
  judgement: string
  tasks: string
  nextOn: string
}

export const incomeReviewsQuery = gql`
  query IncomeReviews(
    $first: Int!
    $offset: Int
    $orderBy: IncomeReviewOrder
    $direction: Direction! = DESC
    $search: String
  ) {
    incomeReviews(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, search: $search) {
      totalCount
      nodes {
        id
        version
        heldOn
        chair
        participants
        judgement
        tasks
        nextOn
      }
    }
  }
`

export const keepIncomeReview = gql`
  mutation KeepIncomeReview($input: KeepIncomeReviewInput!) {
    keepIncomeReview(input: $input) {
      id
      version
    }
  }
`
