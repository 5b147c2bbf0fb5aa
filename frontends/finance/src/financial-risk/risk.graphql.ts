import { gql } from '@tongchou/frontend-kit'

export type RiskStage = 'REPORTED' | 'ASSESSED' | 'DISPOSED' | 'CLOSED'

/** 金融财政风险线索, from the report to its end. */
export interface RiskClue {
  id: string
  version: number
  title: string
  field: string
  sign: string
  department: string
  reportedBy: string | null
  stage: RiskStage
  arisenOn: string
  reportedOn: string
  level: string | null
  assessedOn: string | null
  disposedOn: string | null
  closedOn: string | null
  disposal: string | null
  daysToReport: number
  daysToAssess: number | null
  daysToDispose: number | null
  daysOverdue: number
  escalation: number
  nextStage: RiskStage | null
}

export const risksQuery = gql`
  query FinancialRiskClues(
    $first: Int!
    $offset: Int
    $stage: [RiskClueStage!]
    $level: FinancialRiskLevel
    $field: FinancialRiskField
    $department: ID
    $search: String
  ) {
    financialRiskClues(
      first: $first
      offset: $offset
      direction: DESC
      stage: $stage
      level: $level
      field: $field
      department: $department
      search: $search
    ) {
      totalCount
      nodes {
        id
        version
        title
        field
        sign
        department
        reportedBy
        stage
        arisenOn
        reportedOn
        level
        assessedOn
        disposedOn
        closedOn
        disposal
        daysToReport
        daysToAssess
        daysToDispose
        daysOverdue
        escalation
        nextStage
      }
    }
  }
`

export const reportRiskClue = gql`
  mutation ReportRiskClue($input: ReportRiskClueInput!) {
    reportRiskClue(input: $input) {
      id
      version
    }
  }
`

export const advanceRiskClue = gql`
  mutation AdvanceRiskClue($input: AdvanceRiskClueInput!) {
    advanceRiskClue(input: $input) {
      id
      version
    }
  }
`
