import { gql } from '@tongchou/frontend-kit'

interface OneEvaluation {
  id: string
  rating: 'VERY_SATISFIED' | 'SATISFIED' | 'FAIRLY_SATISFIED' | 'DISSATISFIED' | 'VERY_DISSATISFIED'
  evaluatedOn: string
  comment: string | null
  poor: boolean
  stage: string | null
  daysLeft: number | null
}

export interface CaseEvaluationData {
  serviceEvaluations: { nodes: OneEvaluation[] } | null
}

/** A case is evaluated once. */
export const caseEvaluationQuery = gql`
  query EvaluationOfCase($caseId: ID!) {
    serviceEvaluations(first: 1, filter: { caseId: $caseId }) {
      nodes {
        id
        rating
        evaluatedOn
        comment
        poor
        stage
        daysLeft
      }
    }
  }
`
