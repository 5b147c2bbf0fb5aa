import { judgeBelowBaseline } from './below-baseline.ts'
import { isDay } from './calendar.ts'
import { judgeCeiling } from './ceiling.ts'
import { judgeComposite } from './composite.ts'
import { judgeEachBalances } from './each-balances.ts'
import { judgeEachOf } from './each-of.ts'
import { judgeExact } from './exact.ts'
import { judgeFloor } from './floor.ts'
import { judgeGrowth } from './growth.ts'
import { judgeMilestone } from './milestone.ts'
import { judgeNotAboveBaseline } from './not-above-baseline.ts'
import { judgeNotBelowBaseline } from './not-below-baseline.ts'
import type { Kind, Question } from './plan-row.ts'
import { judgeRateByDeadline } from './rate-by-deadline.ts'
import { judgeRelative } from './relative.ts'
import { judgeSumOfParts } from './sum-of-parts.ts'
import { unknown, type Verdict } from './verdict.ts'
import { judgeZeroTolerance } from './zero-tolerance.ts'

const judges: Record<Kind, (q: Question) => Verdict> = {
  floor: judgeFloor,
  ceiling: judgeCeiling,
  exact: judgeExact,
  milestone: judgeMilestone,
  'rate-by-deadline': judgeRateByDeadline,
  growth: judgeGrowth,
  'not-below-baseline': judgeNotBelowBaseline,
  'not-above-baseline': judgeNotAboveBaseline,
  'below-baseline': judgeBelowBaseline,
  relative: judgeRelative,
  'each-of': judgeEachOf,
  'zero-tolerance': judgeZeroTolerance,
  'sum-of-parts': judgeSumOfParts,
  'each-balances': judgeEachBalances,
  composite: judgeComposite,
  reference: () => unknown('reference.only'),
}

const SHARES: readonly Kind[] = ['floor', 'exact', 'rate-by-deadline']

/** The lamp of one target on one day. Pure: the same question always gets the same answer, on any day it is asked. */
export function judge(q: Question): Verdict {
  const { target, measurement } = q
  if (!isDay(q.asOf)) return unknown('unknown.no-day')
  if (q.asOf < `${target.year}-01-01`) return unknown('unknown.year-not-begun', { year: target.year })
  const share = target.unitZh === '%' && SHARES.includes(target.kind)
  if (share && measurement.denominator === 0) return unknown('unknown.nothing-to-count')
  return judges[target.kind](q)
}
