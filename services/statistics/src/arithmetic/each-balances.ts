import type { Part } from './measurement.ts'
import { failingParts } from './each-of.ts'
import type { Question } from './plan-row.ts'
import { softened } from './schedule.ts'
import { reached, sentence, unknown, type Verdict } from './verdict.ts'

/** Every fund's income covers its expenditure; a surplus of one pays for no other. A part's baseline is its expenditure. */
export function judgeEachBalances(q: Question): Verdict {
  const parts = q.measurement.parts ?? []
  if (parts.length === 0) return unknown('unknown.no-parts')
  const failing = failingParts(parts, balances)
  if (failing.count === 0) {
    if (failing.unknown) return unknown('unknown.part-missing', { names: failing.unknown })
    return reached(sentence('balance.all', { total: parts.length }), 0)
  }
  const deficit = parts.reduce((sum, part) => sum + Math.max(0, -(cents(part) ?? 0)), 0) / 100
  const figures = { names: failing.names, count: failing.count, deficit }
  return {
    light: softened('RED', q),
    rule: sentence('balance.some-not', figures),
    gap: failing.count,
    progress: null,
    toGreen: sentence('green.balance', figures),
    met: false,
  }
}

function balances(part: Part): boolean | null {
  const left = cents(part)
  return left === null ? null : left >= 0
}

/** What is left in a fund, in 分. */
function cents(part: Part): number | null {
  if (part.value === null) return null
  return Math.round(part.value * 100) - Math.round((part.baseline ?? 0) * 100)
}
