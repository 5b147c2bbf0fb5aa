import { gql } from '@tongchou/frontend-kit'

export const advancePoorReview = gql`
  mutation AdvancePoorReview($input: AdvancePoorReviewInput!) {
    advancePoorReview(input: $input) {
      id
      version
    }
  }
`

export interface PoorCard {
  id: string
  stage: 'RECEIVED' | 'VERIFIED' | 'RECTIFYING' | 'CALLED_BACK' | 'APPEALED' | 'CLOSED' | null
  rating: 'DISSATISFIED' | 'VERY_DISSATISFIED'
  department: string
  daysLeft: number | null
  case: { id: string; number: string } | null
}

export const poorBoardQuery = gql`
  query PoorReviews($first: Int!) {
    serviceEvaluations(first: $first, orderBy: DUE_ON, direction: DESC, filter: { poor: true }) {
      nodes {
        id
        stage
        rating
        department
        daysLeft
        case {
          id
          number
        }
      }
    }
  }
`
