import { daysBetween } from './calendar.ts'
import type { Question } from './plan-row.ts'
import { isDue, softened } from './schedule.ts'
import { reached, sentence, unknown, type Verdict } from './verdict.ts'

/** Done or not done by a day, such as a project completed. Half done counts for nothing, and nearness to the day is a warning. */
export function judgeMilestone(q: Question): Verdict {
  const { value } = q.measurement
  const { deadline } = q.target
  if (value === null) return unknown('unknown.no-value')
  if (value !== 0 && value !== 1) return unknown('unknown.not-yes-or-no', { value })
  if (value === 1) return reached(sentence('milestone.done'), 0)
  const open = { gap: 1, progress: null, toGreen: sentence('green.finish'), met: false }
  if (isDue(q)) return { ...open, light: softened('RED', q), rule: sentence('milestone.missed', { deadline }) }
  const days = daysBetween(q.asOf, deadline)
  if (days <= q.policy.milestoneWarningDays) {
    return { ...open, light: 'YELLOW', rule: sentence('milestone.near', { deadline, days }) }
  }
  return { ...open, light: 'GREEN', rule: sentence('milestone.ahead', { deadline, days }), toGreen: null }
}
