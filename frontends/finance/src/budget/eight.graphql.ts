import { gql, type Light } from '@tongchou/frontend-kit'

/** One of the eight categories, or a sum of them. */
export interface EightRow {
  subject: string | null
  name: string | null
  need: number
  allocated: number
  allocatedBefore: number
  covered: number | null
  spent: number
  spentBefore: number
  growth: number | null
  share: number | null
  shareBefore: number | null
  progress: number | null
  light: Light
}

export interface EightBoard {
  until: string
  schedule: number
  categories: EightRow[]
  eight: EightRow
  whole: EightRow
}

export const eightQuery = gql`
  query EightSpendingBoard {
    eightSpendingBoard {
      until
      schedule
      categories {
        ...EightParts
      }
      eight {
        ...EightParts
      }
      whole {
        ...EightParts
      }
    }
  }
  fragment EightParts on EightSpendingRow {
    subject
    name
    need
    allocated
    allocatedBefore
    covered
    spent
    spentBefore
    growth
    share
    shareBefore
    progress
    light
  }
`
