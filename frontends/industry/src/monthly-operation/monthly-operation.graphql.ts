import { gql } from '@tongchou/frontend-kit'
import type { EnterpriseStatus } from '../enterprise/enterprise.rules.ts'
import type { Figures } from './monthly-operation.rules.ts'

export interface OperationRow {
  enterprise: { uscc: string; name: string | null; status: EnterpriseStatus | null }
  current: (Figures & { version: number }) | null
  lastMonth: Figures | null
}

export interface OperationMonth {
  enterpriseOperations: OperationRow[] | null
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

export const operationsQuery = gql(`
  query EnterpriseOperations($unit: ID!, $period: Month!) {
    enterpriseOperations(unit: $unit, period: $period) {
      enterprise {
        uscc
        name
        status
      }
      current {
        ${figures}
        version
      }
      lastMonth {
        ${figures}
      }
    }
  }
`)

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
    warnings: { uscc: string; code: string; params: { name: string; value: number }[] }[]
  }
}
