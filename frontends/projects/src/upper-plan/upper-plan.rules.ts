import type { UpperPlanEntry } from './upper-plan.graphql.ts'

/** What was asked for and what was admitted, over the entries of one year. */
export function yieldOf(entries: readonly UpperPlanEntry[], year: number) {
  const ofYear = entries.filter(({ planYear }) => planYear === year)
  const admitted = ofYear.filter(({ status }) => status === 'ADMITTED')
  return {
    count: ofYear.length,
    admitted: admitted.length,
    asked: ofYear.reduce((sum, { askedAmount }) => sum + askedAmount, 0),
    got: admitted.reduce((sum, { admittedAmount }) => sum + (admittedAmount ?? 0), 0),
  }
}
