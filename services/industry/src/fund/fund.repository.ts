import type { Db } from '@tongchou/service-kit'
import { FundEntryKind } from './fund-entry.entity.ts'

/** What was moved by kind until a day, in 分. */
export async function fundTotals(db: Db, asOf: string): Promise<Record<FundEntryKind, number>> {
  const rows = await db.sql<{ kind: FundEntryKind; amount: number }>(
    'SELECT kind, SUM(amount) AS amount FROM fund_entry WHERE happenedOn <= ? GROUP BY kind',
    [asOf],
  )
  const none = Object.fromEntries(Object.values(FundEntryKind).map((kind) => [kind, 0]))
  return Object.assign(none, Object.fromEntries(rows.map(({ kind, amount }) => [kind, Number(amount)]))) as Record<
    FundEntryKind,
    number
  >
}
