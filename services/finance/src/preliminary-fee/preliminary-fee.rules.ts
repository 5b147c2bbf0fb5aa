import type { Refusal } from '@tongchou/service-kit'
import { firstOf, refusalOfFuture, refusalOfOrder } from '../neighbour/unit.rules.ts'
import type { PreliminaryFee } from './preliminary-fee.entity.ts'

const FEN = 100

type Fee = Pick<
  PreliminaryFee,
  | 'requestedAmount'
  | 'requestedOn'
  | 'approvedAmount'
  | 'approvedOn'
  | 'allocatedAmount'
  | 'allocatedOn'
  | 'outputDocument'
  | 'outputOn'
>

const over = (amount: number | null | undefined, most: number | null | undefined, code: string, field: string) =>
  amount != null && amount > (most ?? 0) ? { code, field, params: { room: (most ?? 0) / FEN } } : null

const paired = (one: unknown, other: unknown, field: string): Refusal | null =>
  (one == null) === (other == null) ? null : { code: 'preliminary-fee.step-incomplete', field }

/** Nothing is approved beyond what was asked, given beyond what was approved, or made before it was given. */
export function refusalOfPreliminaryFee(fee: Fee, today: string): Refusal | null {
  const { requestedOn, approvedOn, allocatedOn, outputOn } = fee
  return firstOf(
    paired(fee.approvedAmount, approvedOn, approvedOn == null ? 'approvedOn' : 'approvedAmount'),
    paired(fee.allocatedAmount, allocatedOn, allocatedOn == null ? 'allocatedOn' : 'allocatedAmount'),
    paired(fee.outputDocument, outputOn, outputOn == null ? 'outputOn' : 'outputDocument'),
    allocatedOn != null && approvedOn == null ? { code: 'preliminary-fee.not-approved', field: 'allocatedOn' } : null,
    refusalOfFuture({ requestedOn, approvedOn, allocatedOn, outputOn }, today),
    refusalOfOrder({ requestedOn, approvedOn, allocatedOn, outputOn }),
    over(fee.approvedAmount, fee.requestedAmount, 'preliminary-fee.over-request', 'approvedAmount'),
    over(fee.allocatedAmount, fee.approvedAmount, 'preliminary-fee.over-approval', 'allocatedAmount'),
  )
}

/** Approval and money are the bureau's: another department's staff ask, and note what was made of it. */
export const decidesMoney = (fee: Fee, before: Fee | null): boolean =>
  (fee.approvedAmount ?? null) !== (before?.approvedAmount ?? null) ||
  (fee.allocatedAmount ?? null) !== (before?.allocatedAmount ?? null)
