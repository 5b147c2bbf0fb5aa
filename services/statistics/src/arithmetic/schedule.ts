import { daysInMonth, elapsedShare } from './calendar.ts'
import { lacking, lackingCount } from './figures.ts'
import type { Question } from './plan-row.ts'
import { reached, sentence, type Light, type Progress, type Rule, type Verdict } from './verdict.ts'

/** Percent of the target that should be there when `asOf` ends: by the item's monthly curve, else evenly up to its deadline. */
export function expectedPercent({ target, curve, asOf }: Question): number {
  if (target.pace === 'standing') return 100
  if (!curve || asOf < `${target.year}-01-01`) return elapsedShare(target.year, target.deadline, asOf) * 100
  if (asOf > `${target.year}-12-31`) return 100
  const month = Number(asOf.slice(5, 7))
  const opening = month === 1 ? 0 : (curve[month - 2] ?? 100)
  const closing = curve[month - 1] ?? 100
  return opening + ((closing - opening) * Number(asOf.slice(8, 10))) / daysInMonth(target.year, month)
}

/** What is only striven for may be shown one step milder: before its deadline, and if the county so sets, until the year ends. */
export function softened(light: Light, { target, asOf, policy }: Question): Light {
  if (light !== 'RED' || target.strength !== 'strive') return light
  if (asOf < target.deadline) return policy.striveMilderBeforeDeadline ? 'YELLOW' : light
  return policy.striveMilderAfterDeadline && asOf < `${target.year}-12-31` ? 'YELLOW' : light
}

/** The deadline's own day is the last one, and what is not done when it is shown is not done. */
export function isDue({ target, asOf }: Question): boolean {
  return asOf >= target.deadline
}

/** The year's work is not done on its due day: red whatever the progress. */
export function pastDeadline(q: Question, value: number, goal: number, gap: number, toGreen: Rule | null): Verdict {
  const rule = sentence('deadline.missed', { deadline: q.target.deadline, target: goal, value })
  return { light: softened('RED', q), rule, gap, progress: null, toGreen, met: false }
}

/** A figure that grows towards its target through the year (or must stand in full every day). */
export function accumulating(q: Question, value: number, goal: number, met: boolean): Verdict {
  const actual = goal > 0 ? (value / goal) * 100 : met ? 100 : 0
  const expected = isDue(q) ? 100 : expectedPercent(q)
  const progress: Progress = { expected, actual, behind: expected - actual }
  const gap = lacking(goal, value, q.target)
  if (met) return reached(sentence('reached', { target: goal, value }), gap, progress)
  if (isDue(q)) return { ...pastDeadline(q, value, goal, gap, complete(q, value, goal)), progress }
  if (q.target.pace === 'standing') return standing(q, value, goal, gap, progress)
  return behindPlan(q, value, goal, gap, progress)
}

function standing(q: Question, value: number, goal: number, gap: number, progress: Progress): Verdict {
  const light = progress.behind > q.policy.redBehindPoints ? 'RED' : 'YELLOW'
  const rule = sentence('standing.below', { target: goal, value, lacking: gap })
  return { light: softened(light, q), rule, gap, progress, toGreen: complete(q, value, goal), met: false }
}

function behindPlan(q: Question, value: number, goal: number, gap: number, progress: Progress): Verdict {
  const { policy } = q
  const figures = { ...progress, value, asOf: q.asOf }
  if (progress.behind <= 0) {
    return { light: 'GREEN', rule: sentence('plan.kept', figures), gap, progress, toGreen: null, met: false }
  }
  if (progress.behind < policy.yellowBehindPoints) {
    const rule = sentence('plan.slightly-behind', { ...figures, limit: policy.yellowBehindPoints })
    return { light: 'GREEN', rule, gap, progress, toGreen: null, met: false }
  }
  const red = progress.behind > policy.redBehindPoints
  const rule = sentence(red ? 'plan.far-behind' : 'plan.behind', {
    ...figures,
    limit: red ? policy.redBehindPoints : policy.yellowBehindPoints,
  })
  const toGreen = complete(q, value, (goal * progress.expected) / 100)
  return { light: softened(red ? 'RED' : 'YELLOW', q), rule, gap, progress, toGreen, met: false }
}

/** How much more turns the lamp green: a number of things where they can be counted, else an amount. */
export function complete(q: Question, value: number, required: number): Rule {
  const count = lackingCount(q, required)
  if (count !== null) return sentence('green.complete-counted', { count })
  return sentence('green.complete', { lacking: lacking(required, value, q.target, 'up') })
}
