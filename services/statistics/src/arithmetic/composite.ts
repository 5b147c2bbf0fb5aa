import { judgeFloor } from './floor.ts'
import { judgeGrowth } from './growth.ts'
import type { Question } from './plan-row.ts'
import { unknown, type Verdict } from './verdict.ts'

/** One figure over another, each perhaps from another department, such as investment per 亩 of park land. */
export function judgeComposite(q: Question): Verdict {
  const { numerator, denominator } = q.measurement
  if (denominator === 0) return unknown('unknown.nothing-to-count')
  const value = ratioOf(numerator, denominator) ?? q.measurement.value
  const measured: Question = { ...q, measurement: { ...q.measurement, value } }
  return q.target.targetValue === null ? judgeGrowth(measured) : judgeFloor(measured)
}

/** Null where a side is missing or the divisor is nothing or less. */
export function ratioOf(numerator: number | null | undefined, denominator: number | null | undefined): number | null {
  if (numerator == null || denominator == null || denominator <= 0) return null
  return numerator / denominator
}
