import type { Refusal } from '@tongchou/service-kit'
import { refusalOfParcelCode } from '../neighbour/parcel-code.rules.ts'
import { firstOf, refusalOfFuture, refusalOfOrder, refusalOfUnit } from '../neighbour/unit.rules.ts'
import type { CollectingUnit, NonTaxReceipt } from './non-tax.entity.ts'

/** A unit is connected by a channel, from a day on which it collects. */
export function refusalOfCollectingUnit(
  unit: Pick<CollectingUnit, 'township' | 'department' | 'collectsSince' | 'collectsUntil' | 'connectedOn' | 'channel'>,
  today: string,
): Refusal | null {
  const { collectsSince, collectsUntil, connectedOn, channel } = unit
  return firstOf(
    refusalOfUnit(unit),
    refusalOfFuture({ collectsSince, connectedOn }, today),
    refusalOfOrder({ collectsSince, connectedOn }),
    refusalOfOrder({ collectsSince, collectsUntil }),
    connectedOn != null && !channel ? { code: 'collecting-unit.channel-required', field: 'channel' } : null,
  )
}

const FEN = 100

/** What is in the treasury has its day, its amount and its channel, and is not more than was due. */
export function refusalOfReceipt(
  receipt: Pick<NonTaxReceipt, 'dueAmount' | 'treasuredAmount' | 'treasuredOn' | 'channel'> &
    Partial<Pick<NonTaxReceipt, 'parcelCode'>>,
  today: string,
): Refusal | null {
  const { dueAmount, treasuredAmount, treasuredOn, channel } = receipt
  if (dueAmount <= 0) return { code: 'amount-not-positive', field: 'dueAmount' }
  const wrong = refusalOfParcelCode(receipt.parcelCode)
  if (wrong) return wrong
  if (treasuredAmount == null && treasuredOn == null) return null
  if (treasuredAmount == null) return { code: 'receipt.incomplete', field: 'treasuredAmount' }
  if (treasuredOn == null) return { code: 'receipt.incomplete', field: 'treasuredOn' }
  if (channel == null) return { code: 'receipt.incomplete', field: 'channel' }
  if (treasuredAmount > dueAmount)
    return { code: 'receipt.over-due', field: 'treasuredAmount', params: { room: dueAmount / FEN } }
  return refusalOfFuture({ treasuredOn }, today)
}
