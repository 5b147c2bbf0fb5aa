import { compareFigures } from './figures.ts'
import type { Question } from './plan-row.ts'
import { reached, sentence, unknown, type Verdict } from './verdict.ts'
import { softened } from './schedule.ts'

/** None at all. What has happened cannot be undone within the year; what is merely outstanding can be cleared. */
export function judgeZeroTolerance(q: Question): Verdict {
  const { value } = q.measurement
  if (value === null) return unknown('unknown.no-value')
  if (value < 0) return unknown('unknown.negative', { value })
  if (compareFigures(value, 0, q.target) === 0) return reached(sentence('zero.none'), 0)
  const stock = q.target.reading === 'stock'
  return {
    light: stock ? softened('RED', q) : 'RED',
    rule: sentence(stock ? 'zero.outstanding' : 'zero.happened', { value }),
    gap: value,
    progress: null,
    toGreen: stock ? sentence('green.clear', { value }) : sentence('green.never'),
    met: false,
  }
}
