import { compareFigures } from './figures.ts'
import type { Part } from './measurement.ts'
import type { Question } from './plan-row.ts'
import { expectedPercent, isDue, softened } from './schedule.ts'
import { reached, sentence, unknown, type Verdict } from './verdict.ts'

const NAMED_AT_MOST = 5

/** Every one of them must do it: a good sum hides no unit that does not. */
export function judgeEachOf(q: Question): Verdict {
  const parts = q.measurement.parts ?? []
  if (parts.length === 0) return unknown('unknown.no-parts')
  const failing = failingParts(parts, (part) => satisfies(part, q))
  if (failing.count === 0) {
    if (failing.unknown) return unknown('unknown.part-missing', { names: failing.unknown })
    return reached(sentence('each.all', { total: parts.length }), 0)
  }
  const percent = (failing.count / parts.length) * 100
  const light = isDue(q) || percent > q.policy.redBehindPoints ? 'RED' : 'YELLOW'
  const named = { names: failing.names, count: failing.count }
  return {
    light: softened(light, q),
    rule: sentence('each.some-not', { ...named, total: parts.length }),
    gap: failing.count,
    progress: null,
    toGreen: sentence('green.each-part', named),
    met: false,
  }
}

function satisfies(part: Part, q: Question): boolean | null {
  const { target } = q
  if (part.value === null) return null
  if (target.reading === 'boolean') return part.value >= 1
  if (target.reading === 'rate') return compareFigures(part.value, target.targetValue ?? 0, target) > 0
  if (part.baseline == null) return null
  const due = isDue(q) ? 100 : expectedPercent(q)
  return compareFigures(part.value, (part.baseline * due) / 100, target) >= 0
}

/** Who fails and who has not said, by name, the first few written out. */
export function failingParts(parts: readonly Part[], satisfied: (part: Part) => boolean | null) {
  const failing = parts.filter((part) => satisfied(part) === false)
  const silent = parts.filter((part) => satisfied(part) === null)
  return { count: failing.length, names: named(failing), unknown: named(silent) }
}

function named(parts: readonly Part[]): string {
  const names = parts.slice(0, NAMED_AT_MOST).map((part) => part.name)
  return names.join('、') + (parts.length > NAMED_AT_MOST ? '…' : '')
}
