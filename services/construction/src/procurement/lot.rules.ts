import type { Refusal } from '@tongchou/service-kit'
import type { AssetDelivery, LotDelivery } from './lot-movement.entity.ts'
import type { ProcurementLotValues } from './lot.entity.ts'

export const refusalOfLot = ({ quantity }: Pick<ProcurementLotValues, 'quantity'>): Refusal | null =>
  quantity < 1 ? { code: 'lot.quantity-required', field: 'quantity' } : null

export function refusalOfDelivery(
  { quantity, deliveredOn }: Pick<LotDelivery, 'quantity' | 'deliveredOn'>,
  today: string,
): Refusal | null {
  if (quantity < 1) return { code: 'lot.quantity-required', field: 'quantity' }
  return deliveredOn > today ? { code: 'day-in-future', field: 'deliveredOn' } : null
}

/** What was received was signed for by somebody, on a day that has come. */
export function refusalOfReceipt(
  { quantity, receivedOn, receivedBy }: Pick<AssetDelivery, 'quantity' | 'receivedOn' | 'receivedBy'>,
  today: string,
): Refusal | null {
  if (quantity < 1) return { code: 'lot.quantity-required', field: 'quantity' }
  if (receivedOn === null || receivedOn === undefined) return null
  if (receivedOn > today) return { code: 'day-in-future', field: 'receivedOn' }
  return receivedBy?.trim() ? null : { code: 'lot.receiver-required', field: 'receivedBy' }
}
