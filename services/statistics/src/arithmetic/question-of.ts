import { readCurves, readLampPolicy, readTargets } from '../plan/plan-files.ts'
import type { Measurement } from './measurement.ts'
import type { PlanRow, Question } from './plan-row.ts'

/** The question that the plan of 2022 asks of one of its targets; `over` changes its row. */
export function questionOf(
  code: string,
  measured: Partial<Measurement>,
  asOf: string,
  over: Partial<PlanRow> = {},
): Question {
  const row = readTargets(2022).find((target) => target.code === code)
  if (!row) throw new Error(`The plan of 2022 has no target ${code}`)
  const curve = readCurves(2022).get(code) ?? null
  const policy = readLampPolicy(2022)
  return { target: { ...row, ...over }, measurement: { value: null, ...measured }, asOf, policy, curve }
}
