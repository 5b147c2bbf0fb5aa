import { gql } from '@tongchou/frontend-kit'

export interface ProgressRow {
  project: { id: string; name: string; totalInvestment: number; completedOn: string | null }
  version: number | null
  completed: number | null
  cumulative: number | null
  imageProgress: string | null
  note: string | null
  lastCompleted: number
  lastCumulative: number
  lastImageProgress: string | null
  warnings: string[]
}

export interface ProgressMonth {
  projectProgress: { rows: ProgressRow[] } | null
}

export const progressQuery = gql`
  query ProjectProgress($period: Month!, $unit: ID!) {
    projectProgress(period: $period, unit: $unit) {
      period
      unit
      rows {
        project {
          id
          name
          totalInvestment
          completedOn
        }
        version
        completed
        cumulative
        imageProgress
        note
        lastCompleted
        lastCumulative
        lastImageProgress
        warnings
      }
    }
  }
`

export interface SavedProgress {
  saveProjectProgress: { rows: { projectId: string; version: number; warnings: string[] }[] }
}

export const saveProgress = gql`
  mutation SaveProjectProgress($input: SaveProgressInput!) {
    saveProjectProgress(input: $input) {
      status
      rows {
        projectId
        version
        warnings
      }
    }
  }
`
