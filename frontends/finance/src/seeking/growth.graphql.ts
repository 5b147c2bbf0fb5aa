import { gql } from '@tongchou/frontend-kit'

/** 争资考核: what a unit won against last year and against the county’s revenue. */
export interface FundGrowth {
  id: string
  unit: string
  name: string
  township: { code: string } | null
  department: { code: string } | null
  won: number
  lastYear: number
  growth: number | null
  revenueGrowth: number | null
  lead: number | null
  fellLastYear: boolean
  yearBeforeLast: number
}

export interface Growth {
  fundGrowth: FundGrowth[] | null
  catchUpPlans: { nodes: { id: string; township: string | null; department: string | null; stage: string }[] } | null
}

export const growthQuery = gql`
  query FundGrowthBoard($year: Int!) {
    fundGrowth {
      id
      unit
      name
      township {
        code
      }
      department {
        code
      }
      won
      lastYear
      growth
      revenueGrowth
      lead
      fellLastYear
      yearBeforeLast
    }
    catchUpPlans(first: 200, filter: { planYear: $year }) {
      nodes {
        id
        township
        department
        stage
      }
    }
  }
`
