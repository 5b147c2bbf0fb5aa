import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import { narrow } from '../db/row-scope.ts'
import { hydrate } from '../graph/hydrate.ts'
import { orderRows } from '../graph/order-rows.ts'
import type { Narrowing, Sheet } from './sheet.ts'

/** A part of a list's records in the sheet's order, of those that the viewer may see, and how many there are in all. */
export async function readSheet(
  ctx: Context,
  sheet: Sheet,
  { first, offset }: { readonly first: number; readonly offset: number },
  narrowing: Narrowing,
): Promise<{ found: KeptRecord[]; totalCount: number }> {
  const query = ctx.db.repository(sheet.entity).createQueryBuilder('row')
  narrow(query, ctx.scope(sheet.entity, 'row'))
  await sheet.where(query, narrowing, ctx)
  const totalCount = await query.getCount()
  await orderRows(ctx, query, sheet.order, 'ASC')
  query.offset(offset).limit(first)
  return { found: first === 0 ? [] : await hydrate(ctx.db, query, true), totalCount }
}
