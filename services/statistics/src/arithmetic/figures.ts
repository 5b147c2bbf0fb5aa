import type { PlanRow, Question } from './plan-row.ts'

/** 分 in money, whole things in counts, a millionth elsewhere: below it two figures are the same. */
function finest(target: PlanRow): number {
  return target.unitZh === '元' ? 100 : 1_000_000
}

/** -1, 0 or 1, on whole 分 or millionths, so that 0.1 + 0.2 equals 0.3. */
export function compareFigures(left: number, right: number, target: PlanRow): number {
  const scale = finest(target)
  return Math.sign(Math.round(left * scale) - Math.round(right * scale))
}

/** `required` less `value` in the target's unit; `up` rounds what is still to do to whole things in counts. */
export function lacking(required: number, value: number, target: PlanRow, rounding: 'exact' | 'up' = 'exact'): number {
  const scale = finest(target)
  const steps = Math.round(required * scale) - Math.round(value * scale)
  if (rounding === 'up' && target.measure === 'count') return Math.ceil(steps / scale)
  return steps / scale
}

/** A percentage known by its two sides: how many more (人, 户, 项目; 元 to the 分) lift it to `required` percent. */
export function lackingCount({ target, measurement }: Question, required: number): number | null {
  const { numerator, denominator } = measurement
  if (target.unitZh !== '%' || numerator == null || denominator == null || denominator <= 0) return null
  const scale = target.countedZh === '元' ? 100 : 1
  const more = Math.ceil(((required * denominator) / 100 - numerator) * scale - 1e-6) / scale
  return more > 0 ? more : null
}

/** A percentage compared by its two sides where they are known, so that 99.996 % is never rounded into 100 %. */
export function reachesPercent({ target, measurement }: Question, value: number, goal: number): boolean {
  const { numerator, denominator } = measurement
  if (target.unitZh === '%' && numerator != null && denominator != null && denominator > 0) {
    return numerator * 100 - goal * denominator >= -1e-6
  }
  return compareFigures(value, goal, target) >= 0
}

/** Percent change over a base; null where a base of nothing or less makes a rate meaningless. */
export function changePercent(now: number, base: number): number | null {
  return base > 0 ? ((now - base) / base) * 100 : null
}
