import { gql } from '@tongchou/frontend-kit'

export type Difference = 'NAME' | 'LEGAL_BASIS' | 'TYPE' | 'LEGAL_DAYS' | 'PROMISED_DAYS' | 'MATERIALS' | 'FEE'

export interface ComparedItem {
  id: string
  name: string
  code: string
  department: string
  type: string
  legalBasis: string | null
  current: { id: string; legalDays: number; promisedDays: number; materials: string[]; fee: number } | null
}

export interface Conflict {
  name: string
  differences: Difference[]
  departments: number
  items: ComparedItem[]
}

export const conflictsQuery = gql`
  query ServiceItemConflicts {
    serviceItemConflicts {
      name
      differences
      departments
      items {
        id
        name
        code
        department
        type
        legalBasis
        current {
          id
          legalDays
          promisedDays
          materials
          fee
        }
      }
    }
  }
`
