import { gql } from '@tongchou/frontend-kit'

export interface RubbishSurvey {
  id: string
  version: number
  villageId: string
  township: string
  surveyedOn: string
  surveyedBy: string
}

export const rubbishSurveysQuery = gql`
  query ConstructionRubbishSurveys(
    $first: Int!
    $offset: Int
    $orderBy: RubbishSurveyOrder
    $direction: Direction! = DESC
    $search: String
    $filter: RubbishSurveyFilter
  ) {
    rubbishSurveys(
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
        villageId
        township
        surveyedOn
        surveyedBy
      }
    }
  }
`

export const keepRubbishSurvey = gql`
  mutation KeepRubbishSurvey($input: KeepRubbishSurveyInput!) {
    keepRubbishSurvey(input: $input) {
      id
      version
    }
  }
`
