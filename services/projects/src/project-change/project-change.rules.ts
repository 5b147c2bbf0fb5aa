import type { Refusal } from '@tongchou/service-kit'
import type { ApprovalLevel, ChangeKind } from './project-change.entity.ts'

export interface ChangeFacts {
  readonly kind: `${ChangeKind}`
  readonly changedOn: string
  readonly reason: string
  readonly newInvestment?: number | null
  readonly newFinishOn?: string | null
  readonly daysLost: number
}

/** A change says why, does not lie in the future, and brings the new figure that it is about. */
export function refusalOfChange(facts: ChangeFacts, today: string, startedOn: string | null): Refusal | null {
  if (!facts.reason.trim()) return { code: 'reason-required', field: 'reason' }
  if (facts.changedOn > today) return { code: 'day-in-future', field: 'changedOn' }
  if (facts.daysLost < 0) return { code: 'amount-below-zero', field: 'daysLost' }
  if (facts.kind === 'INVESTMENT' && !(facts.newInvestment && facts.newInvestment > 0))
    return { code: 'change.new-investment-missing', field: 'newInvestment' }
  if (facts.kind === 'PERIOD' && !facts.newFinishOn) return { code: 'change.new-finish-missing', field: 'newFinishOn' }
  return facts.newFinishOn && startedOn && facts.newFinishOn < startedOn
    ? { code: 'project.finish-before-start', field: 'newFinishOn' }
    : null
}

/** Above a tenth of the total, or from the second change on, the county itself decides. */
const COUNTY_SHARE = 0.1

export function approvalLevelOf(
  ordinal: number,
  totalInvestment: number,
  newInvestment: number | null,
): `${ApprovalLevel}` {
  if (ordinal > 1) return 'COUNTY'
  const moved = newInvestment === null ? 0 : Math.abs(newInvestment - totalInvestment)
  return moved > totalInvestment * COUNTY_SHARE ? 'COUNTY' : 'AUTHORITY'
}
