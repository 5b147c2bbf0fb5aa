import { gql } from '@tongchou/frontend-kit'
import type { BudgetFocus } from './budget-focus.graphql.ts'

/** 争资窗口期: when something is to be handed in. */
export interface BudgetWindow {
  id: string
  name: string
  opensOn: string
  closesOn: string
  unitsSubmitted: number
}

export interface Windows {
  budgetWindows: BudgetWindow[] | null
  seekingUnits: { id: string }[] | null
  financeThresholds: { id: string; code: string; figure: number; basis: string }[] | null
}

export const windowsQuery = gql`
  query BudgetWindows($year: Int!) {
    budgetWindows(planYear: $year) {
      id
      name
      opensOn
      closesOn
      unitsSubmitted
    }
    seekingUnits(planYear: $year) {
      id
    }
    financeThresholds(planYear: $year) {
      id
      code
      figure
      basis
    }
  }
`

export interface Unmatched {
  unmatchedBudgetFocuses: Pick<BudgetFocus, 'id' | 'direction' | 'source' | 'document'>[] | null
}

export const unmatchedQuery = gql`
  query UnmatchedBudgetFocuses($year: Int!) {
    unmatchedBudgetFocuses(planYear: $year) {
      id
      direction
      source
      document
    }
  }
`
