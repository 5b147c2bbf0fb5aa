import { compareFigures, lacking } from './figures.ts'
import type { Question } from './plan-row.ts'
import { reached, sentence, unknown, type Verdict } from './verdict.ts'

/** Never less than the baseline, such as farmland. The same is enough; any loss is red on the day it shows. */
export function judgeNotBelowBaseline(q: Question): Verdict {
  const { value, baseline } = q.measurement
  const base = q.target.reference
  if (value === null) return unknown('unknown.no-value')
  if (baseline == null) return unknown('unknown.no-baseline', { base })
  if (value < 0 || baseline < 0) return unknown('unknown.negative', { value: Math.min(value, baseline) })
  const gap = lacking(baseline, value, q.target)
  const order = compareFigures(value, baseline, q.target)
  if (order >= 0)
    return reached(sentence(order > 0 ? 'baseline.above' : 'baseline.kept', { base, value, baseline }), gap)
  return {
    light: 'RED',
    rule: sentence('baseline.lost', { base, value, baseline, lacking: gap }),
    gap,
    progress: null,
    toGreen: sentence('green.restore', { lacking: gap }),
    met: false,
  }
}
