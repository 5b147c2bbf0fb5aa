import { changePercent, compareFigures, lacking } from './figures.ts'
import type { Question } from './plan-row.ts'
import { isDue, pastDeadline, softened } from './schedule.ts'
import { reached, sentence, unknown, type Rule, type Verdict } from './verdict.ts'

/** More than the same figure was before; where the plan names a rate, at least that rate. */
export function judgeGrowth(q: Question): Verdict {
  return q.target.reading === 'rate' ? judgeRate(q) : judgeLevel(q)
}

/** The value is the rate itself, or follows from this period's and the base period's amounts. */
function judgeRate(q: Question): Verdict {
  const { numerator, denominator } = q.measurement
  const goal = q.target.targetValue ?? 0
  if (denominator != null && denominator <= 0) return unknown('unknown.base-not-positive', { base: q.target.reference })
  const known = numerator != null && denominator != null ? changePercent(numerator, denominator) : null
  const value = known ?? q.measurement.value
  if (value === null) return unknown('unknown.no-value')
  const gap = lacking(goal, value, q.target)
  if (compareFigures(value, goal, q.target) >= 0)
    return reached(sentence('growth.rate-kept', { target: goal, value }), gap)
  const toGreen = catchUp(numerator, denominator, goal, gap, q)
  if (isDue(q)) return pastDeadline(q, value, goal, gap, toGreen)
  const negative = value < 0
  return {
    light: softened(negative ? 'RED' : 'YELLOW', q),
    rule: sentence(negative ? 'growth.negative' : 'growth.slow', { target: goal, value, behind: gap }),
    gap,
    progress: null,
    toGreen,
    met: false,
  }
}

function catchUp(
  now: number | null | undefined,
  base: number | null | undefined,
  goal: number,
  gap: number,
  q: Question,
): Rule {
  if (now == null || base == null) return sentence('green.faster', { behind: gap })
  const scale = q.target.countedZh === '元' ? 100 : 1
  const count = Math.ceil((base * (1 + goal / 100) - now) * scale - 1e-6) / scale
  return sentence('green.complete-counted', { count })
}

/** The value is the amount; the baseline is the amount it must exceed. */
function judgeLevel(q: Question): Verdict {
  const { value, baseline } = q.measurement
  const base = q.target.reference
  if (value === null) return unknown('unknown.no-value')
  if (baseline == null) return unknown('unknown.no-baseline', { base })
  const gap = lacking(baseline, value, q.target)
  const rate = changePercent(value, baseline)
  const figures = { base, value, baseline }
  const order = compareFigures(value, baseline, q.target)
  if (order > 0) {
    // A percentage that rose by half of itself would be told as "27.9% up 50%": two percentages differ by points.
    if (q.target.unitZh === '%')
      return reached(sentence('growth.risen-points', { ...figures, room: value - baseline }), gap)
    if (rate === null) return reached(sentence('growth.risen', figures), gap)
    return reached(sentence('growth.risen-by', { ...figures, rate }), gap)
  }
  if (q.target.unitZh === '%' && compareFigures(value, 100, q.target) >= 0) {
    return reached(sentence('growth.full', { value }), gap)
  }
  const toGreen = sentence('green.exceed', { baseline, lacking: gap })
  const short = { gap, progress: null, toGreen, met: false }
  if (order === 0 && !isDue(q)) {
    return { ...short, light: q.policy.flatIsYellow ? 'YELLOW' : 'GREEN', rule: sentence('growth.flat', figures) }
  }
  return {
    ...short,
    light: softened('RED', q),
    rule: order === 0 ? sentence('growth.flat', figures) : fallen(figures, gap, q),
  }
}

function fallen(figures: { base: string; value: number; baseline: number }, gap: number, q: Question): Rule {
  if (q.target.unitZh !== '%') return sentence('growth.fallen', figures)
  return sentence('growth.fallen-points', { ...figures, lacking: gap })
}
