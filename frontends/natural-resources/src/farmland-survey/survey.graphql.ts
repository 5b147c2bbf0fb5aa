import { gql } from '@tongchou/frontend-kit'

export interface SurveyRow {
  township: string
  recordedMu: number
  recordedBasicMu: number
  differenceMu: number | null
  basicDifferenceMu: number | null
  survey: {
    id: string
    version: number
    farmlandMu: number
    basicFarmlandMu: number
    note: string | null
  } | null
}

export interface Submission {
  id: string
  unit: string
  status: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'REVIEWED' | 'APPROVED' | 'LOCKED'
  reason: string | null
  /** What the viewer may do with it as it stands. */
  availableSteps: readonly string[]
}

export const surveysQuery = gql`
  query FarmlandSurveys($period: Month!) {
    farmlandSurveys(period: $period) {
      township
      recordedMu
      recordedBasicMu
      differenceMu
      basicDifferenceMu
      survey {
        id
        version
        farmlandMu
        basicFarmlandMu
        note
      }
    }
    naturalResourcesSubmissions(period: $period, form: "farmland-survey", first: 100) {
      nodes {
        id
        unit
        status
        reason
        availableSteps
      }
    }
  }
`

export const saveSurvey = gql`
  mutation SaveFarmlandSurvey($input: SaveFarmlandSurveyInput!) {
    saveFarmlandSurvey(input: $input) {
      id
      version
    }
  }
`

export const submitPeriod = gql`
  mutation SubmitNaturalResourcesPeriod($input: PeriodStepInput!) {
    step: submitNaturalResourcesPeriod(input: $input) {
      id
      status
    }
  }
`

export const reviewPeriod = gql`
  mutation ReviewNaturalResourcesPeriod($input: PeriodStepInput!) {
    step: reviewNaturalResourcesPeriod(input: $input) {
      id
      status
    }
  }
`

export const approvePeriod = gql`
  mutation ApproveNaturalResourcesPeriod($input: PeriodStepInput!) {
    step: approveNaturalResourcesPeriod(input: $input) {
      id
      status
    }
  }
`

export const lockPeriod = gql`
  mutation LockNaturalResourcesPeriod($input: PeriodStepInput!) {
    step: lockNaturalResourcesPeriod(input: $input) {
      id
      status
    }
  }
`

export const returnPeriod = gql`
  mutation ReturnNaturalResourcesPeriod($input: PeriodStepInput!) {
    step: returnNaturalResourcesPeriod(input: $input) {
      id
      status
    }
  }
`
