import type { Refusal } from '@tongchou/service-kit'
import { refusalOfDisorder, refusalOfFuture } from '../county/days.rules.ts'
import type { EmploymentPolicy } from './employment-policy.entity.ts'
import type { PayPolicy } from './pay-policy.entity.ts'
import type { PolicyBenefitValues } from './policy-benefit.entity.ts'

export const refusalOfPolicy = (policy: EmploymentPolicy): Refusal | null =>
  refusalOfDisorder(policy, 'beginsOn', 'endsOn')

/** What was paid has a voucher, and was granted before. */
export function refusalOfBenefit(benefit: PolicyBenefitValues, today: string): Refusal | null {
  if (benefit.paidOn && !benefit.voucher?.trim()) return { code: 'text-required', field: 'voucher' }
  return refusalOfFuture(benefit, today, 'approvedOn', 'paidOn') ?? refusalOfDisorder(benefit, 'approvedOn', 'paidOn')
}

/** A benefit is granted while its policy is in force, to its group, and no more than it allows. */
export function refusalByPolicy(
  benefit: Pick<PolicyBenefitValues, 'amount' | 'approvedOn'>,
  policy: Pick<EmploymentPolicy, 'beginsOn' | 'endsOn' | 'mostPerPerson' | 'keyGroup'>,
  keyGroup: string | null,
): Refusal | null {
  const { beginsOn, endsOn, mostPerPerson } = policy
  if (benefit.approvedOn < beginsOn || (endsOn && benefit.approvedOn > endsOn))
    return { code: 'benefit.policy-not-in-force', field: 'approvedOn', params: { beginsOn, endsOn } }
  if (mostPerPerson !== null && benefit.amount > mostPerPerson)
    return { code: 'benefit.over-policy', field: 'amount', params: { most: mostPerPerson / 100 } }
  return policy.keyGroup !== null && policy.keyGroup !== keyGroup
    ? { code: 'benefit.other-group', field: 'residentId' }
    : null
}

export const refusalOfPay = (policy: PayPolicy, today: string): Refusal | null =>
  refusalOfFuture(policy, today, 'doneOn')
