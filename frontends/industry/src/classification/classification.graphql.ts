import { gql } from '@tongchou/frontend-kit'
import type { EnterpriseClass } from '../enterprise/enterprise.rules.ts'

export const sides = ['output', 'growth', 'tax', 'intensity', 'safety', 'credit'] as const
export type Side = (typeof sides)[number]

export interface ClassReview {
  id: string
  version: number
  enterpriseClass: EnterpriseClass
  score: number
  scores: { side: string; points: number }[]
  fromDay: string
  untilDay: string | null
  services: string
}

export interface Reviewed {
  enterprise: { version: number; aboveScale: boolean | null; classReviews: ClassReview[] | null } | null
}

export const classReviewsQuery = gql`
  query EnterpriseClassReviews($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      version
      aboveScale
      classReviews {
        id
        version
        enterpriseClass
        score
        scores {
          side
          points
        }
        fromDay
        untilDay
        services
      }
    }
  }
`

export const reviewClass = gql`
  mutation ReviewEnterpriseClass($input: ReviewEnterpriseClassInput!) {
    reviewEnterpriseClass(input: $input) {
      uscc
      version
      enterpriseClass
    }
  }
`
