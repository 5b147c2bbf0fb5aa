import type { Refusal } from '@tongchou/service-kit'
import { firstOf, refusalOfFuture, refusalOfOrder, refusalOfUnit } from '../neighbour/unit.rules.ts'
import type { BudgetSubmission, CatchUpPlan, FundContact } from './seeking.entity.ts'

/** A talk has happened, and the next one lies after it. */
export const refusalOfContact = (
  values: Pick<FundContact, 'township' | 'department' | 'contactedOn' | 'nextOn'>,
  today: string,
): Refusal | null =>
  firstOf(
    refusalOfUnit(values),
    refusalOfFuture({ contactedOn: values.contactedOn }, today),
    refusalOfOrder({ contactedOn: values.contactedOn, nextOn: values.nextOn }),
  )

export const refusalOfSubmission = (
  values: Pick<BudgetSubmission, 'township' | 'department' | 'submittedOn'>,
  today: string,
): Refusal | null => firstOf(refusalOfUnit(values), refusalOfFuture({ submittedOn: values.submittedOn }, today))

/** An approved plan has the day of its approval, and only such a one. */
export function refusalOfCatchUpPlan(
  values: Pick<CatchUpPlan, 'township' | 'department' | 'draftedOn' | 'approvedOn' | 'stage'>,
  today: string,
): Refusal | null {
  const { draftedOn, approvedOn, stage } = values
  const isApproved = stage === 'APPROVED'
  return firstOf(
    refusalOfUnit(values),
    refusalOfFuture({ draftedOn, approvedOn }, today),
    refusalOfOrder({ draftedOn, approvedOn }),
    isApproved === (approvedOn != null) ? null : { code: 'catch-up.approval-day', field: 'approvedOn' },
  )
}
