export interface EligibilityFacts {
  readonly aboveScale: boolean
  /** 万元 of a year; null when unknown. */
  readonly revenue: number | null
  readonly industryCode: string
  readonly enterpriseClass: string | null
  /** Percent over last year so far; null when there is nothing to compare. */
  readonly growth: number | null
}

export interface Eligibility {
  readonly aboveScale?: boolean | null | undefined
  readonly leastRevenue?: number | null | undefined
  readonly mostRevenue?: number | null | undefined
  readonly industries?: readonly string[] | null | undefined
  readonly classes?: readonly string[] | null | undefined
  readonly leastGrowth?: number | null | undefined
}

/** What keeps an enterprise from a policy: the names of the rule's parts that it does not meet. Unknown facts do not meet. */
export function hindrancesOf(facts: EligibilityFacts, rule: Eligibility): (keyof Eligibility)[] {
  const { revenue, growth, enterpriseClass, industryCode } = facts
  const parts: readonly (readonly [keyof Eligibility, boolean])[] = [
    ['aboveScale', rule.aboveScale == null || rule.aboveScale === facts.aboveScale],
    ['leastRevenue', rule.leastRevenue == null || (revenue !== null && revenue >= rule.leastRevenue)],
    ['mostRevenue', rule.mostRevenue == null || (revenue !== null && revenue <= rule.mostRevenue)],
    ['industries', !rule.industries?.length || rule.industries.some((code) => industryCode.startsWith(code))],
    ['classes', !rule.classes?.length || (enterpriseClass !== null && rule.classes.includes(enterpriseClass))],
    ['leastGrowth', rule.leastGrowth == null || (growth !== null && growth >= rule.leastGrowth)],
  ]
  return parts.filter(([, met]) => !met).map(([name]) => name)
}

export interface Reward {
  readonly base: number
  readonly perPoint: number
  readonly most: number
}

/** 万元 that an eligible enterprise would get, to a hundredth. */
export function rewardOf({ growth }: EligibilityFacts, { base, perPoint, most }: Reward, leastGrowth: number): number {
  const points = Math.max(0, (growth ?? 0) - leastGrowth)
  return Math.round(Math.min(most, base + points * perPoint) * 100) / 100
}

type Stage = 'APPLIED' | 'REVIEWED' | 'APPROVED' | 'PAID' | 'REFUSED'

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  APPLIED: ['REVIEWED', 'REFUSED'],
  REVIEWED: ['APPROVED', 'REFUSED'],
  APPROVED: ['PAID'],
  PAID: [],
  REFUSED: [],
}

export const awardStagesAfter = (stage: Stage): readonly Stage[] => NEXT[stage]
