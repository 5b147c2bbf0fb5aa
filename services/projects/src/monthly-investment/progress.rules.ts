import type { ProjectStage } from '../project/project.codes.ts'

export interface ProgressFacts {
  readonly completed: number
  readonly cumulative: number
  readonly note: string | null
  /** Cumulative of the month before, or what was completed before the plan year. */
  readonly lastCumulative: number
  readonly totalInvestment: number
  readonly stage: `${ProjectStage}`
  readonly completedOn: string | null
  readonly period: string
  /** A correction with its reason may lower what was reported. */
  readonly isCorrection: boolean
  /** Completed in each of the months before. */
  readonly earlier: readonly number[]
}

export interface RowTrouble {
  readonly code: string
  readonly field: 'completed' | 'cumulative' | 'note' | 'projectId'
}

/** Above the total plan by more than a fifth needs a word of explanation. */
const OVER_PLAN = 1.2

type Rule = (facts: ProgressFacts) => RowTrouble | null

const amountsAreNotBelowZero: Rule = ({ completed, cumulative, isCorrection }) => {
  if (cumulative < 0) return { code: 'amount-below-zero', field: 'cumulative' }
  return completed < 0 && !isCorrection ? { code: 'amount-below-zero', field: 'completed' } : null
}

const cumulativeDoesNotFall: Rule = ({ cumulative, lastCumulative, isCorrection }) =>
  cumulative < lastCumulative && !isCorrection ? { code: 'progress.cumulative-falls', field: 'cumulative' } : null

const cumulativeIsLastMonthPlusThisMonth: Rule = ({ completed, cumulative, lastCumulative }) =>
  cumulative === lastCumulative + completed ? null : { code: 'progress.cumulative-differs', field: 'cumulative' }

const farAbovePlanNeedsANote: Rule = ({ cumulative, totalInvestment, note }) =>
  cumulative > totalInvestment * OVER_PLAN && !note?.trim() ? { code: 'progress.above-plan', field: 'note' } : null

const nothingIsInvestedAfterCompletion: Rule = ({ completed, completedOn, period }) =>
  completed > 0 && completedOn !== null && completedOn.slice(0, 7) < period
    ? { code: 'progress.after-completion', field: 'completed' }
    : null

const RULES: readonly Rule[] = [
  amountsAreNotBelowZero,
  cumulativeDoesNotFall,
  cumulativeIsLastMonthPlusThisMonth,
  farAbovePlanNeedsANote,
  nothingIsInvestedAfterCompletion,
]

/** What must be put right before a row can be kept. */
export const troublesOf = (facts: ProgressFacts): RowTrouble[] => RULES.flatMap((rule) => rule(facts) ?? [])

const MONTHS_TO_JUDGE = 3
const SIGMAS = 3

/** A month more than three standard deviations away from the months before is worth a second look; two equal ones too. */
export function warningsOf({ completed, earlier }: Pick<ProgressFacts, 'completed' | 'earlier'>): string[] {
  const warnings: string[] = []
  const last = earlier.at(-1)
  if (last !== undefined && completed > 0 && completed === last) warnings.push('progress.same-as-last-month')
  if (isJump(completed, earlier)) warnings.push('progress.jump')
  return warnings
}

/** Is this month out of line with the months before? */
function isJump(completed: number, earlier: readonly number[]): boolean {
  if (earlier.length < MONTHS_TO_JUDGE) return false
  const mean = earlier.reduce((sum, each) => sum + each, 0) / earlier.length
  const deviation = Math.sqrt(earlier.reduce((sum, each) => sum + (each - mean) ** 2, 0) / earlier.length)
  return deviation > 0 && Math.abs(completed - mean) > SIGMAS * deviation
}
