import { compareFigures, lacking } from './figures.ts'
import type { Question } from './plan-row.ts'
import { softened } from './schedule.ts'
import { reached, sentence, unknown, type Verdict } from './verdict.ts'

/** Not above so much on any day. There is no progress towards a ceiling: 3.2 % under a limit of 4 % is simply inside it. */
export function judgeCeiling(q: Question): Verdict {
  const { value } = q.measurement
  const limit = q.target.targetValue
  if (value === null) return unknown('unknown.no-value')
  if (limit === null) return unknown('unknown.no-target')
  if (value < 0) return unknown('unknown.negative', { value })
  const over = lacking(value, limit, q.target)
  if (compareFigures(value, limit, q.target) <= 0) {
    const near = limit > 0 && (value / limit) * 100 >= q.policy.ceilingHintShare
    return reached(sentence(near ? 'ceiling.near' : 'ceiling.kept', { target: limit, value, room: -over }), over)
  }
  return {
    light: softened('RED', q),
    rule: sentence('ceiling.broken', { target: limit, value, excess: over }),
    gap: over,
    progress: null,
    toGreen: sentence('green.reduce', { excess: over }),
    met: false,
  }
}
