import { compareFigures, lacking, reachesPercent } from './figures.ts'
import type { Question } from './plan-row.ts'
import { accumulating } from './schedule.ts'
import { sentence, unknown, type Verdict } from './verdict.ts'

/** Exactly so much: all of them (100 %), or a stated number. More than all is a mistake in the records, not a success. */
export function judgeExact(q: Question): Verdict {
  const { value } = q.measurement
  const goal = q.target.targetValue
  if (value === null) return unknown('unknown.no-value')
  if (goal === null) return unknown('unknown.no-target')
  if (compareFigures(value, goal, q.target) > 0) {
    const excess = lacking(value, goal, q.target)
    return {
      light: 'YELLOW',
      rule: sentence('exact.over', { target: goal, value, excess }),
      gap: -excess,
      progress: null,
      toGreen: sentence('green.check-excess', { excess }),
      met: false,
    }
  }
  return accumulating(q, value, goal, reachesPercent(q, value, goal))
}
