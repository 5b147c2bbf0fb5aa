import { gql } from '@tongchou/frontend-kit'

export interface ServiceEvaluation {
  id: string
  version: number
  rating: 'VERY_SATISFIED' | 'SATISFIED' | 'FAIRLY_SATISFIED' | 'DISSATISFIED' | 'VERY_DISSATISFIED'
  channel: 'WINDOW' | 'ONLINE' | 'MESSAGE' | 'HOTLINE' | 'SOCIETY'
  evaluatedOn: string
  comment: string | null
  caseId: string
  department: string
  poor: boolean
  stage: 'RECEIVED' | 'VERIFIED' | 'RECTIFYING' | 'CALLED_BACK' | 'APPEALED' | 'CLOSED' | null
  dueOn: string | null
  verifiedOn: string | null
  finding: string | null
  rectifyingSince: string | null
  remedy: string | null
  calledBackOn: string | null
  content: boolean | null
  callBackNote: string | null
  appealedOn: string | null
  appealReason: string | null
  mistaken: boolean | null
  closedOn: string | null
  nextStages: ('RECEIVED' | 'VERIFIED' | 'RECTIFYING' | 'CALLED_BACK' | 'APPEALED' | 'CLOSED')[]
  daysLeft: number | null
  case: { id: string; number: string; name: string; applicant: string } | null
}

export const serviceEvaluationsQuery = gql`
  query ServiceEvaluations(
    $first: Int!
    $offset: Int
    $orderBy: ServiceEvaluationOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ServiceEvaluationFilter
  ) {
    serviceEvaluations(
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
        rating
        channel
        evaluatedOn
        comment
        caseId
        department
        poor
        stage
        dueOn
        verifiedOn
        finding
        rectifyingSince
        remedy
        calledBackOn
        content
        callBackNote
        appealedOn
        appealReason
        mistaken
        closedOn
        nextStages
        daysLeft
        case {
          id
          number
          name: number
          applicant
        }
      }
    }
  }
`

export const keepServiceEvaluation = gql`
  mutation KeepServiceEvaluation($input: KeepServiceEvaluationInput!) {
    keepServiceEvaluation(input: $input) {
      id
      version
    }
  }
`
