import { compareFigures, lacking } from './figures.ts'
import type { Question } from './plan-row.ts'
import { judgeFloor } from './floor.ts'
import { sentence, unknown, type Verdict } from './verdict.ts'

/** A total whose parts are targets themselves, such as 722 homes = 154 + 568. Parts that do not add up are shown before any lamp is trusted. */
export function judgeSumOfParts(q: Question): Verdict {
  const { value, parts } = q.measurement
  if (value === null) return unknown('unknown.no-value')
  if (!parts || parts.length === 0) return unknown('unknown.no-parts')
  const silent = parts.filter((part) => part.value === null).map((part) => part.name)
  if (silent.length > 0) return unknown('unknown.part-missing', { names: silent.join('、') })
  const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0)
  const verdict = judgeFloor(q)
  if (compareFigures(sum, value, q.target) === 0) return verdict
  return {
    ...verdict,
    light: verdict.light === 'RED' ? 'RED' : 'YELLOW',
    rule: sentence('sum.disagrees', { value, sum, difference: Math.abs(lacking(sum, value, q.target)) }),
    toGreen: sentence('green.reconcile', { difference: Math.abs(lacking(sum, value, q.target)) }),
    met: false,
  }
}
