import { compareFigures, reachesPercent } from './figures.ts'
import type { Question } from './plan-row.ts'
import { accumulating } from './schedule.ts'
import { unknown, type Verdict } from './verdict.ts'

/**
 * A share that must be full by its own day, such as new projects started by 30 June. Until then it is held against its
 * curve; from that day on anything short of it is red, and a share above the whole is no measurement.
 */
export function judgeRateByDeadline(q: Question): Verdict {
  const { value } = q.measurement
  const goal = q.target.targetValue
  if (value === null) return unknown('unknown.no-value')
  if (goal === null) return unknown('unknown.no-target')
  if (value < 0 || compareFigures(value, 100, q.target) > 0) return unknown('unknown.no-share', { value })
  return accumulating(q, value, goal, reachesPercent(q, value, goal))
}
