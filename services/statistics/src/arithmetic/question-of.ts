import { readCurves, readLampPolicy, readTargets } from '../plan/plan-files.ts'
import type { Measurement } from './measurement.ts'
import type { PlanRow, Question } from './plan-row.ts'

const rows = new Map(readTargets(2022).map((row) => [row.code, row]))
const curves = readCurves(2022)
const policy = readLampPolicy(2022)

/** The question that the plan of 2022 asks of one of its targets; `over` changes its row. */
export function questionOf(
  code: string,
  measured: Partial<Measurement>,
  asOf: string,
  over: Partial<PlanRow> = {},
): Question {
  const row = rows.get(code)
  if (!row) throw new Error(`The plan of 2022 has no target ${code}`)
  const curve = curves.get(code) ?? null
  return { target: { ...row, ...over }, measurement: { value: null, ...measured }, asOf, policy, curve }
}
