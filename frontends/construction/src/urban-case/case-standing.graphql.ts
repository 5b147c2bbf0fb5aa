import { gql } from '@tongchou/frontend-kit'
import type { CaseRates } from './urban-case.graphql.ts'

interface Named {
  code: string
  name: string | null
}

export interface Handler {
  department: Named | null
  township: Named | null
  rates: CaseRates
}

export interface Cell {
  gridCode: string
  gridCell: { id: string; name: string } | null
  recurring: number
  rates: CaseRates
}

const rates = gql`
  fragment UrbanCaseRatesParts on UrbanCaseRates {
    cases
    open
    overdue
    due
    closedInTime
    timelyClosingRate
    reworkRate
    meanDays
  }
`

export const handlersQuery = gql`
  query UrbanCaseHandlerStanding {
    urbanCaseHandlers {
      department {
        code
        name
      }
      township {
        code
        name
      }
      rates {
        ...UrbanCaseRatesParts
      }
    }
  }
  ${rates}
`

export const cellsQuery = gql`
  query UrbanCaseCellStanding {
    urbanCaseGrid {
      gridCode
      gridCell {
        id
        name
      }
      recurring
      rates {
        ...UrbanCaseRatesParts
      }
    }
  }
  ${rates}
`
