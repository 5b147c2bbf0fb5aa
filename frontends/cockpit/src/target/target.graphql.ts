import { gql, type Light } from '@tongchou/frontend-kit'

export interface TargetRow {
  __typename?: string
  code: string
  name: string
  domain: string
  direction: string | null
  measure: string | null
  unit: string | null
  kind: string | null
  strength: string | null
  targetValue: number | null
  value: number | null
  statisticalValue: number | null
  gap: number | null
  light: Light | null
  deadline: string | null
  progress: { expected: number | null; actual: number | null; behind: number | null } | null
  departments: { code: string; name: string | null }[] | null
}

interface RecordBehind {
  id: string
  label: string
  counts: boolean | null
  note: string | null
  noteName: string | null
  noteUnit: string | null
  type: string | null
}

export interface Explained {
  formula: string | null
  rule: string | null
  toGreen: string | null
  inputs: { name: string; value: number | null; unit: string | null }[] | null
  records: {
    totalCount: number
    nodes: RecordBehind[]
  } | null
}

const rowFields = `
  __typename
  code
  name
  domain
  direction
  measure
  unit
  kind
  strength
  targetValue
  value
  statisticalValue
  gap
  light
  deadline
  progress {
    expected
    actual
    behind
  }
  departments {
    code
    name
  }
`

export const targetsQuery = gql(`
  query CockpitTargets($year: Int, $asOf: Date) {
    targets(year: $year, asOf: $asOf) {
      ${rowFields}
    }
  }
`)

/** The same rows with the rule that lit each lamp: the leader's first screen. */
export const attentionQuery = gql(`
  query CockpitAttention {
    targets {
      ${rowFields}
      rule
    }
  }
`)

export const explanationQuery = gql(`
  query CockpitExplanation($code: ID!, $year: Int, $asOf: Date, $first: Int) {
    target(code: $code, year: $year, asOf: $asOf) {
      __typename
      code
      explanation {
        formula
        rule
        toGreen
        inputs {
          name
          value
          unit
        }
        records(first: $first) {
          totalCount
          nodes {
            id
            label
            counts
            note
            noteName
            noteUnit
            type
          }
        }
      }
    }
  }
`)

/** One target at several month ends in one question: `m1: target(code, asOf: "2022-01-31") { value }` and so on. */
export function trendQuery(days: string[]) {
  const parts = days.map(
    (day, index) => `m${index + 1}: target(code: $code, year: $year, asOf: "${day}") { __typename code value }`,
  )
  return gql(`query CockpitTrend($code: ID!, $year: Int) { ${parts.join('\n')} }`)
}
