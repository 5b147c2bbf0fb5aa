import { compareFigures, lacking } from './figures.ts'
import type { Question } from './plan-row.ts'
import { isDue, softened } from './schedule.ts'
import { reached, sentence, unknown, type Verdict } from './verdict.ts'

/** Less than the baseline, such as arrears, debts or days waited. Nothing at all is always enough. */
export function judgeBelowBaseline(q: Question): Verdict {
  const { value } = q.measurement
  if (value === null) return unknown('unknown.no-value')
  return q.target.reading === 'rate' ? judgeCut(q, value) : judgeLevel(q, value)
}

/** The value is the share cut away, in percent: anything above nothing will do. */
function judgeCut(q: Question, value: number): Verdict {
  if (value > 100) return unknown('unknown.no-share', { value })
  const order = compareFigures(value, 0, q.target)
  if (order > 0) return reached(sentence('cut.made', { value }), -value)
  return less(q, order === 0, {
    gap: -value,
    rule: sentence(order === 0 ? 'cut.none' : 'cut.grown', { value }),
    toGreen: sentence('green.cut'),
  })
}

function judgeLevel(q: Question, value: number): Verdict {
  const { baseline } = q.measurement
  const base = q.target.reference
  if (value < 0) return unknown('unknown.negative', { value })
  if (compareFigures(value, 0, q.target) === 0) return reached(sentence('below.cleared'), 0)
  if (baseline == null) return unknown('unknown.no-baseline', { base })
  const excess = lacking(value, baseline, q.target)
  const order = compareFigures(value, baseline, q.target)
  const figures = { base, value, baseline }
  if (order < 0) return reached(sentence('below.fallen', { ...figures, room: -excess }), excess)
  const toGreen = sentence('green.reduce-below', { baseline, excess })
  return less(q, order === 0, {
    gap: excess,
    rule: sentence(order === 0 ? 'below.flat' : 'below.risen', figures),
    toGreen,
  })
}

/** Unchanged is a warning until the deadline; risen is red at once. */
function less(q: Question, unchanged: boolean, said: Pick<Verdict, 'gap' | 'rule' | 'toGreen'>): Verdict {
  const flat = unchanged && !isDue(q)
  const light = flat ? (q.policy.flatIsYellow ? 'YELLOW' : 'GREEN') : softened('RED', q)
  return { ...said, light, progress: null, met: false }
}
