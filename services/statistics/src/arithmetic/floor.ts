import { reachesPercent } from './figures.ts'
import type { Question } from './plan-row.ts'
import { accumulating } from './schedule.ts'
import { unknown, type Verdict } from './verdict.ts'

/** At least so much by the deadline, such as 3,000 new urban jobs. More is welcome. */
export function judgeFloor(q: Question): Verdict {
  const { value } = q.measurement
  const goal = q.target.targetValue
  if (value === null) return unknown('unknown.no-value')
  if (goal === null) return unknown('unknown.no-target')
  return accumulating(q, value, goal, reachesPercent(q, value, goal))
}
