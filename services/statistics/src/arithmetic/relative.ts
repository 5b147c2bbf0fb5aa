import { compareFigures } from './figures.ts'
import type { Part } from './measurement.ts'
import type { Question } from './plan-row.ts'
import { failingParts } from './each-of.ts'
import { isDue, softened } from './schedule.ts'
import { reached, sentence, unknown, type Verdict } from './verdict.ts'

/**
 * More than another target's value, such as funds won growing faster than revenue. The value is the difference of the
 * two in points, or stands beside the other's value as baseline. Where units are given, each of them must do it too.
 */
export function judgeRelative(q: Question): Verdict {
  const { value, baseline, parts } = q.measurement
  const other = q.target.reference
  if (value === null) return unknown('unknown.no-value')
  const byDifference = q.target.reading === 'difference'
  if (!byDifference && baseline == null) return unknown('unknown.no-other', { other })
  const margin = byDifference ? value : value - (baseline ?? 0)
  const order = compareFigures(margin, 0, q.target)
  const missed = parts ? failingParts(parts, (part) => leads(part, q)) : null
  if (missed?.unknown) return unknown('unknown.part-missing', { names: missed.unknown })
  const open = { gap: -margin, progress: null, met: false }
  if (order <= 0) {
    const rule = sentence(order === 0 ? 'relative.level' : 'relative.below', { other, margin: -margin })
    const light = order === 0 && !isDue(q) ? 'YELLOW' : 'RED'
    return { ...open, light: softened(light, q), rule, toGreen: sentence('green.overtake', { other, margin: -margin }) }
  }
  if (missed && missed.count > 0) {
    const named = { names: missed.names, count: missed.count }
    const light = softened(isDue(q) ? 'RED' : 'YELLOW', q)
    return {
      ...open,
      light,
      rule: sentence('relative.parts-below', named),
      toGreen: sentence('green.each-part', named),
    }
  }
  return reached(sentence('relative.above', { other, margin }), -margin)
}

/** A part's baseline is the other target's value; without one its value is already the difference. */
function leads(part: Part, q: Question): boolean | null {
  if (part.value === null) return null
  return compareFigures(part.value, part.baseline ?? 0, q.target) > 0
}
