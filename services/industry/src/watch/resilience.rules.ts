type State = 'GOOD' | 'TIGHT' | 'BROKEN'

export interface ResilienceFacts {
  /** Money owed to it ÷ output of its latest month; null without a report. */
  readonly receivableMonths: number | null
  /** Orders in hand ÷ output of its latest month. */
  readonly orderMonths: number | null
  readonly overdueLoans: number
  readonly attentionLoans: number
  readonly cash: State | null
  readonly orders: State | null
  readonly supply: State | null
}

export type ResilienceRating = 'STRONG' | 'FAIR' | 'WEAK' | 'CRITICAL'

const STATE_POINTS: Readonly<Record<State, number>> = { GOOD: 0, TIGHT: -10, BROKEN: -30 }
const WHOLE = 100

/** 0 to 100: what stands between an enterprise and the next bad month, from cash, orders and credit. */
export function resilienceOf(facts: ResilienceFacts): { score: number; rating: ResilienceRating } {
  let score = WHOLE
  if (facts.receivableMonths === null) score -= 10
  else if (facts.receivableMonths > 3) score -= 25
  else if (facts.receivableMonths > 1.5) score -= 10
  if (facts.orderMonths !== null && facts.orderMonths < 0.5) score -= 25
  else if (facts.orderMonths !== null && facts.orderMonths < 1) score -= 10
  if (facts.overdueLoans > 0) score -= 35
  else if (facts.attentionLoans > 0) score -= 15
  for (const state of [facts.cash, facts.orders, facts.supply]) if (state !== null) score += STATE_POINTS[state]
  score = Math.max(0, score)
  return { score, rating: score >= 80 ? 'STRONG' : score >= 60 ? 'FAIR' : score >= 40 ? 'WEAK' : 'CRITICAL' }
}
