import { type Context, Fault, refuseIf } from '@tongchou/service-kit'
import { AssetDelivery, LotDelivery } from './lot-movement.entity.ts'
import { ProcurementLot, type ProcurementLotValues } from './lot.entity.ts'

const sumOf = (rows: readonly { readonly quantity: number }[]): number =>
  rows.reduce((sum, { quantity }) => sum + quantity, 0)

const deliveriesOf = (ctx: Context, lotId: string): Promise<LotDelivery[]> =>
  ctx.db.repository(LotDelivery).findBy({ lotId })

const receiptsOf = (ctx: Context, lotId: string): Promise<AssetDelivery[]> =>
  ctx.db.repository(AssetDelivery).findBy({ lotId })

/** A lot never holds less than was delivered of it. @throws lot.below-delivered */
export async function settleLot(
  ctx: Context,
  values: ProcurementLotValues,
  before: ProcurementLot | null,
): Promise<void> {
  const delivered = before ? sumOf(await deliveriesOf(ctx, before.id)) : 0
  refuseIf(values.quantity < delivered, 'lot.below-delivered', 'quantity', { delivered })
}

/** No more is delivered than was bought. @throws lot.delivered-over-bought */
export async function settleDelivery(ctx: Context, values: LotDelivery, before: LotDelivery | null): Promise<void> {
  const lot = await ctx.get(ProcurementLot, values.lotId, 'lotId')
  const others = (await deliveriesOf(ctx, lot.id)).filter(({ id }) => id !== before?.id)
  const left = lot.quantity - sumOf(others)
  refuseIf(values.quantity > left, 'lot.delivered-over-bought', 'quantity', { left })
}

/** No more is handed out than was bought, and none received before it was delivered. @throws lot.received-over-delivered */
export async function settleReceipt(ctx: Context, values: AssetDelivery, before: AssetDelivery | null): Promise<void> {
  const { lotId, receivedOn, quantity } = values
  refuseIf(before !== null && before.lotId !== lotId, 'parent-fixed', 'lotId')
  // A township's staff keep what they received of a lot that is not theirs to see.
  const lot = await ctx.db.repository(ProcurementLot).findOneBy({ id: lotId })
  if (!lot) throw new Fault('not-found', { field: 'lotId', id: lotId })
  const others = (await receiptsOf(ctx, lotId)).filter(({ id }) => id !== before?.id)
  const free = lot.quantity - sumOf(others)
  refuseIf(quantity > free, 'lot.allotted-over-bought', 'quantity', { left: free })
  if (!receivedOn) return
  const delivered = (await deliveriesOf(ctx, lotId)).filter(({ deliveredOn }) => deliveredOn <= receivedOn)
  const received = others.filter((other) => other.receivedOn !== null)
  const left = sumOf(delivered) - sumOf(received)
  refuseIf(quantity > left, 'lot.received-over-delivered', 'quantity', { left })
}
