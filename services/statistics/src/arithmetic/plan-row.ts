import type { Measurement } from './measurement.ts'

/** Which arithmetic a target needs. */
export const KINDS = [
  'floor',
  'ceiling',
  'exact',
  'milestone',
  'rate-by-deadline',
  'growth',
  'not-below-baseline',
  'not-above-baseline',
  'below-baseline',
  'relative',
  'each-of',
  'zero-tolerance',
  'sum-of-parts',
  'each-balances',
  'composite',
  'reference',
] as const
export type Kind = (typeof KINDS)[number]

/** How the value expresses a comparison: the amount itself, the rate of its change, a difference, yes or no, or what can (not) be undone. */
export type Reading = '' | 'level' | 'rate' | 'difference' | 'boolean' | 'event' | 'stock'

/** How a year's figure comes in: evenly, by a monthly curve, always due in full, or on one day. */
export type Pace = '' | 'proportional' | 'curve' | 'standing' | 'deadline'

/** How firmly the plan says it; `strive` is 力争. */
export type Strength = 'binding' | 'strive' | 'plan' | 'directional' | 'derived' | 'reference'

/** What the arithmetic needs of a plan's row. */
export interface PlanRow {
  code: string
  year: number
  kind: Kind
  reading: Reading
  pace: Pace
  measure: string
  unitZh: string
  unitEn: string
  /** What one step of a ratio counts, such as 个项目. */
  countedZh: string
  countedEn: string
  reference: string
  targetValue: number | null
  deadline: string
  strength: Strength
}

/** The county's published thresholds, each explained in `plan/<year>/lamp-policy.csv`. */
export interface LampPolicy {
  yellowBehindPoints: number
  redBehindPoints: number
  milestoneWarningDays: number
  ceilingHintShare: number
  striveMilderBeforeDeadline: number
  striveMilderAfterDeadline: number
  flatIsYellow: number
  dispatchGapPercent: number
}

/** One judgement to make: a row of the plan, what was measured, and the day. */
export interface Question {
  target: PlanRow
  measurement: Measurement
  asOf: string
  policy: LampPolicy
  /** Cumulative percent due at each month end, or null for an even year. */
  curve: readonly number[] | null
}
