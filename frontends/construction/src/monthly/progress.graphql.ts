import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

/** One work's line of a month, with the last figures and the plan beside it. */
export interface ProgressRow {
  work: { id: string; name: string; quantity: number; unit: Code<'WorkUnit'> }
  version: number | null
  percent: number | null
  quantity: number | null
  note: string | null
  plannedPercent: number | null
  lastPercent: number
  lastQuantity: number
}

export interface ProgressMonth {
  constructionProgress: { rows: ProgressRow[] } | null
}

export const progressQuery = gql`
  query ConstructionProgress($unit: ID!, $period: Month!) {
    constructionProgress(unit: $unit, period: $period) {
      period
      unit
      rows {
        work {
          id
          name
          quantity
          unit
        }
        version
        percent
        quantity
        note
        plannedPercent
        lastPercent
        lastQuantity
      }
    }
  }
`

export const saveProgress = gql`
  mutation SaveConstructionProgress($input: SaveConstructionProgressInput!) {
    saveConstructionProgress(input: $input) {
      status
      rows {
        workId
        version
      }
    }
  }
`
