import { gql } from '@tongchou/frontend-kit'

export interface RateRow {
  group: string | null
  listed: number
  started: number
  producing: number
  due: number
  startRate: number | null
  investmentRate: number | null
  produceRate: number | null
  lastStartRate: number | null
  lastInvestmentRate: number | null
  place: number
}

export const ratesQuery = gql`
  query ProjectRates($by: RateGroup!) {
    projectRates(by: $by) {
      group
      listed
      started
      producing
      due
      startRate
      investmentRate
      produceRate
      lastStartRate
      lastInvestmentRate
      place
    }
  }
`

export interface NotStarted {
  project: { id: string; name: string; plannedStartOn: string | null; blocker: string | null }
  wave: string | null
  deadline: string | null
  daysLate: number | null
  answerable: string | null
}

export const notStartedQuery = gql`
  query ProjectsNotStarted {
    projectsNotStarted {
      project {
        id
        name
        plannedStartOn
        blocker
      }
      wave
      deadline
      daysLate
      answerable
    }
  }
`

export interface Dispatch {
  growth: number | null
  missing: number | null
  months: { period: string; completed: number; lastYear: number | null; growth: number | null }[]
  contributions: { points: number; completed: number; project: { id: string; name: string } }[]
}

export const dispatchQuery = gql`
  query ProjectDispatch($growth: Float!) {
    investmentDispatch(first: 30, growth: $growth) {
      growth
      missing
      months {
        period
        completed
        lastYear
        growth
      }
      contributions {
        points
        completed
        project {
          id
          name
        }
      }
    }
  }
`

export interface ScoreLine {
  frame: 'REAL' | 'FAST' | 'SERVICE' | 'PRECISE'
  code: string
  name: string
  part: number
  whole: number
  percent: number | null
}

export const scorecardQuery = gql`
  query ProjectScorecard {
    projectScorecard {
      frame
      code
      name
      part
      whole
      percent
    }
  }
`

export const coverageQuery = gql`
  query EcoIndustryCoverage($planYear: Int!) {
    ecoIndustryCoverage(planYear: $planYear) {
      ecoIndustry
      township
      listed
      reserve
      investment
      empty
    }
  }
`
