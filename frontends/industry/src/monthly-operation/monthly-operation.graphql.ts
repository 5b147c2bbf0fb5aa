import { gql } from '@tongchou/frontend-kit'
import type { EnterpriseStatus } from '../enterprise/enterprise.rules.ts'
import type { Figures } from './monthly-operation.rules.ts'

export const operationForm = 'enterprise-operation'

export interface GridLine {
  enterprise: { uscc: string; name: string | null; status: EnterpriseStatus | null }
  current: (Figures & { id: string; version: number; reported: boolean }) | null
  lastMonth: Figures | null
  lastYear: { output: number; electricity: number } | null
}

const figures = `
  id
  output
  cumulativeOutput
  electricity
  workers
  orders
  stock
  receivables
  taxPaid
  profit
  daysStopped
  capacityUse
`

const line = `
  enterprise {
    uscc
    name
    status
  }
  current {
    ${figures}
    version
    reported
  }
  lastMonth {
    ${figures}
  }
  lastYear {
    id
    output
    electricity
  }
`

export const operationsQuery = gql(`
  query EnterpriseOperations($unit: ID!, $period: Month!) {
    enterpriseOperations(unit: $unit, period: $period) {
      ${line}
    }
  }
`)

/** The reports of several units in one question: `u0: enterpriseOperations(unit: "620725106", …)` and so on. */
export function operationsOfUnits(units: readonly string[]) {
  const parts = units.map(
    (unit, index) => `u${index}: enterpriseOperations(unit: ${JSON.stringify(unit)}, period: $period) { ${line} }`,
  )
  return gql(`query OperationsOfUnits($period: Month!) { ${parts.join('\n')} }`)
}

export const saveOperations = gql`
  mutation SaveEnterpriseOperations($input: SaveEnterpriseOperationsInput!) {
    saveEnterpriseOperations(input: $input) {
      period
      unit
      saved
      warnings {
        field
        uscc
        code
        params {
          name
          value
        }
      }
    }
  }
`

export interface SavedOperations {
  saveEnterpriseOperations: {
    saved: number
    warnings: { field: string; uscc: string; code: string; params: { name: string; value: number }[] }[]
  }
}

const step = (verb: string) => gql`
  mutation ${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}($input: PeriodStepInput!) {
    ${verb}(input: $input) {
      id
      version
      status
    }
  }
`

export const submitPeriod = step('submitIndustryPeriod')
export const reviewPeriod = step('reviewIndustryPeriod')
export const approvePeriod = step('approveIndustryPeriod')
export const lockPeriod = step('lockIndustryPeriod')
export const returnPeriod = step('returnIndustryPeriod')

export interface Submission {
  id: string
  form: string
  period: string
  unit: string
  status: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'REVIEWED' | 'APPROVED' | 'LOCKED'
  revision: number
  submittedBy: string | null
  submittedAt: string | null
  reviewedBy: string | null
  approvedBy: string | null
  lockedAt: string | null
  reason: string | null
}

export const submissionsQuery = gql`
  query IndustrySubmissions($period: Month) {
    industrySubmissions(first: 100, period: $period, form: "enterprise-operation") {
      totalCount
      nodes {
        id
        form
        period
        unit
        status
        revision
        submittedBy
        submittedAt
        reviewedBy
        approvedBy
        lockedAt
        reason
      }
    }
  }
`

export interface Submissions {
  industrySubmissions: { totalCount: number; nodes: Submission[] } | null
}

export const obligationsQuery = gql`
  query IndustryObligations($period: Month) {
    industryObligations(period: $period) {
      form
      title
      path
      period
      unit
      dueOn
      daysLeft
      total
      filled
      status
      reason
    }
  }
`
