import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface SelfCheck {
  id: string
  checkedOn: string
  checkedBy: string
  score: number
  met: boolean
  evidence: string | null
  gap: string | null
}

export interface SanitaryCriterion {
  id: string
  version: number
  code: string
  title: string
  area: Code<'SanitaryCriterionArea'>
  department: string
  fullScore: number
  passScore: number
  dueOn: string
  adoptedOn: string
  met: boolean
  lastCheck: Pick<SelfCheck, 'id' | 'checkedOn' | 'score' | 'evidence' | 'gap'> | null
  selfChecks: SelfCheck[]
}

export const sanitaryCriteriaQuery = gql`
  query ConstructionSanitaryCriteria(
    $first: Int!
    $offset: Int
    $orderBy: SanitaryCriterionOrder
    $direction: Direction! = ASC
    $search: String
    $filter: SanitaryCriterionFilter
  ) {
    sanitaryCriteria(
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
        code
        title
        area
        department
        fullScore
        passScore
        dueOn
        adoptedOn
        met
        lastCheck {
          id
          checkedOn
          score
          evidence
          gap
        }
        selfChecks {
          id
          checkedOn
          checkedBy
          score
          met
          evidence
          gap
        }
      }
    }
  }
`

export const keepSanitaryCriterion = gql`
  mutation KeepSanitaryCriterion($input: KeepSanitaryCriterionInput!) {
    keepSanitaryCriterion(input: $input) {
      id
      version
    }
  }
`
