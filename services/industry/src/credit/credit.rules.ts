import type { LoanStage } from './loan.entity.ts'

type Stage = `${LoanStage}`

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  APPLIED: ['POOL_REVIEWED', 'GRANTED', 'REFUSED'],
  POOL_REVIEWED: ['GRANTED', 'REFUSED'],
  REFUSED: [],
  GRANTED: ['NORMAL', 'ATTENTION', 'OVERDUE', 'REPAID'],
  NORMAL: ['ATTENTION', 'OVERDUE', 'REPAID'],
  ATTENTION: ['NORMAL', 'OVERDUE', 'REPAID'],
  OVERDUE: ['NORMAL', 'ATTENTION', 'REPAID', 'COMPENSATED'],
  REPAID: [],
  COMPENSATED: [],
}

/** What may follow a stage; a pooled loan is granted only after the pool's review. */
export const stagesAfter = (stage: Stage, pooled: boolean): readonly Stage[] =>
  stage === 'APPLIED' ? NEXT.APPLIED.filter((next) => next !== (pooled ? 'GRANTED' : 'POOL_REVIEWED')) : NEXT[stage]

/** A loan is overdue only after its day; what is at risk before is watched. */
export const isPastDue = ({ dueOn }: { readonly dueOn: string | null }, day: string): boolean => day > (dueOn ?? '')

/** The bank lends at most ten times what the pool holds. */
export const MOST_LEVERAGE = 10
/** From here on the pool board warns. */
export const HIGH_LEVERAGE = 8

/** Loans standing ÷ pool; null while the pool is empty. */
export const leverageOf = (standing: number, pool: number): number | null => (pool > 0 ? standing / pool : null)

/** May the pool carry one more loan of this amount? */
export const poolCarries = (standing: number, pool: number, amount: number): boolean =>
  standing + amount <= pool * MOST_LEVERAGE

export type MatchStage = 'NEED' | 'BANK_OFFERED' | 'GUARANTEED' | 'GOVERNMENT_BACKED' | 'MATCHED' | 'ENDED'

interface Matching {
  readonly appliedOn: string
  readonly bankOfferedOn: string | null
  readonly guaranteedOn: string | null
  readonly backedOn: string | null
  readonly grantedOn: string | null
  readonly endedOn: string | null
}

/** How far government, bank, guarantor and enterprise have come together, and since when. */
export function matchOf(loan: Matching): { stage: MatchStage; since: string } {
  const steps: readonly (readonly [MatchStage, string | null])[] = [
    ['ENDED', loan.endedOn],
    ['MATCHED', loan.grantedOn],
    ['GOVERNMENT_BACKED', loan.backedOn],
    ['GUARANTEED', loan.guaranteedOn],
    ['BANK_OFFERED', loan.bankOfferedOn],
  ]
  for (const [stage, since] of steps) if (since !== null) return { stage, since }
  return { stage: 'NEED', since: loan.appliedOn }
}
