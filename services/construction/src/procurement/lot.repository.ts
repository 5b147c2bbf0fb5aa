import type { Context } from '@tongchou/service-kit'
import { AssetDelivery } from './lot-movement.entity.ts'
import type { WasteAsset } from './lot.entity.ts'

export interface LotStanding {
  readonly delivered: number
  readonly received: number
}

const sums = async (ctx: Context, table: 'lot_delivery' | 'asset_delivery', ids: readonly string[], day: string) => {
  const rows = await ctx.db.sql<{ lotId: string; n: number }>(
    `SELECT lotId, SUM(quantity) AS n FROM ${table} WHERE lotId IN (${ids.map(() => '?').join(', ')}) AND ${day} GROUP BY lotId`,
    ids,
  )
  return new Map(rows.map(({ lotId, n }) => [lotId, Number(n)]))
}

/** Of each lot, what was delivered to the county and what the townships received. */
export async function standingOf(ctx: Context, ids: readonly string[]): Promise<LotStanding[]> {
  const [delivered, received] = await Promise.all([
    sums(ctx, 'lot_delivery', ids, 'deliveredOn IS NOT NULL'),
    sums(ctx, 'asset_delivery', ids, 'receivedOn IS NOT NULL'),
  ])
  return ids.map((id) => ({ delivered: delivered.get(id) ?? 0, received: received.get(id) ?? 0 }))
}

export interface TownshipAssets {
  readonly township: string
  readonly item: WasteAsset
  readonly allotted: number
  readonly received: number
}

/** The year's vehicles and bins by township, of what the viewer may see. */
export async function assetsByTownship(ctx: Context, year: number): Promise<TownshipAssets[]> {
  const scope = ctx.scope(AssetDelivery, 'd')
  const rows = await ctx.db.sql<TownshipAssets>(
    `SELECT d.township AS township, l.item AS item, SUM(d.quantity) AS allotted,
            SUM(CASE WHEN d.receivedOn IS NOT NULL THEN d.quantity ELSE 0 END) AS received
       FROM asset_delivery d JOIN procurement_lot l ON l.id = d.lotId
      WHERE l.year = ? AND ${scope.sql} GROUP BY d.township, l.item ORDER BY d.township, l.item`,
    [year, ...scope.parameters],
  )
  return rows.map(({ township, item, allotted, received }) => ({
    township,
    item,
    allotted: Number(allotted),
    received: Number(received),
  }))
}
