export interface ParkPlan {
  readonly plannedIndustries: readonly string[]
  /** 万元 a 亩. */
  readonly plannedIntensity: number
  /** 亩 of plant land still free. */
  readonly landFree: number
}

export interface ParkProposal {
  readonly industryCode: string
  /** 万元. */
  readonly investment: number
  readonly landMu: number
}

export type PlanBreach = 'industry-outside-plan' | 'intensity-below-plan' | 'land-not-free' | 'land-required'

/** Where a project that wants to settle would break the park's plan: its sector, the investment on each 亩, the plot. */
export function breachesOf(
  { plannedIndustries, plannedIntensity, landFree }: ParkPlan,
  proposal: ParkProposal,
): PlanBreach[] {
  const { industryCode, investment, landMu } = proposal
  if (landMu <= 0) return ['land-required']
  const checks: readonly (readonly [PlanBreach, boolean])[] = [
    ['industry-outside-plan', !plannedIndustries.some((code) => industryCode.startsWith(code))],
    ['intensity-below-plan', investment / landMu < plannedIntensity],
    ['land-not-free', landMu > landFree],
  ]
  return checks.filter(([, broken]) => broken).map(([breach]) => breach)
}
