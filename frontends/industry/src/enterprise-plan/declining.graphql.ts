import { gql } from '@tongchou/frontend-kit'
import type { EnterpriseStatus } from '../enterprise/enterprise.rules.ts'
import type { Place } from '../enterprise/enterprise.graphql.ts'

export interface InNeed {
  uscc: string
  name: string | null
  status: EnterpriseStatus | null
  township: Place | null
  officer: { officer: string } | null
  lastVisitedOn: string | null
  difficulties: { id: string }[] | null
  plans: { id: string; owner: string; closedOn: string | null; nextReviewOn: string | null }[] | null
}

export interface Trend {
  enterprise: InNeed
  period: string | null
  monthOnMonth: number | null
  yearOnYear: number | null
}

export interface DecliningRow extends Trend {
  plan: { owner: string; nextReviewOn: string | null } | undefined
}

export interface Declining {
  decliningEnterprises: Trend[] | null
  inNeed: { nodes: InNeed[] } | null
}

export interface Coverage {
  serviceOfficerCoverage: { enterprises: number; covered: number; share: number | null } | null
}

const enterprise = `
  uscc
  name
  status
  township {
    code
    name
  }
  officer {
    id
    officer
  }
  lastVisitedOn
  difficulties(open: true) {
    id
  }
  plans {
    id
    owner
    closedOn
    nextReviewOn
  }
`

export const decliningQuery = gql(`
  query DecliningList {
    decliningEnterprises {
      enterprise {
        ${enterprise}
      }
      period
      monthOnMonth
      yearOnYear
    }
    inNeed: enterprises(first: 200, filter: { status: [REDUCED, SUSPENDED] }) {
      nodes {
        ${enterprise}
      }
    }
  }
`)

/** Asked apart: sums of the county are refused to those who see a part of it. */
export const coverageQuery = gql`
  query OfficerCoverage {
    serviceOfficerCoverage {
      enterprises
      covered
      share
    }
  }
`
