import { compareFigures, lacking } from './figures.ts'
import type { Question } from './plan-row.ts'
import { reached, sentence, unknown, type Verdict } from './verdict.ts'

/** Never more than the baseline where less is better, such as the average grade of farmland: grade one is the best. */
export function judgeNotAboveBaseline(q: Question): Verdict {
  const { value, baseline } = q.measurement
  const base = q.target.reference
  if (value === null) return unknown('unknown.no-value')
  if (baseline == null) return unknown('unknown.no-baseline', { base })
  if (value < 0 || baseline < 0) return unknown('unknown.negative', { value: Math.min(value, baseline) })
  const excess = lacking(value, baseline, q.target)
  if (compareFigures(value, baseline, q.target) <= 0) {
    return reached(sentence('baseline.not-worse', { base, value, baseline }), excess)
  }
  return {
    light: 'RED',
    rule: sentence('baseline.worse', { base, value, baseline, excess }),
    gap: excess,
    progress: null,
    toGreen: sentence('green.reduce', { excess }),
    met: false,
  }
}
