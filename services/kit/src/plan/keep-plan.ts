import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'

/** A row of the plan as the record that it becomes, under an id that the plan gives it. */
type Planned<T> = Omit<T, keyof KeptRecord> & { id: string }

/**
 * Takes over a plan's rows that are not kept yet. With `changed`, the act's name in the trail, kept ones follow the plan where
 * they differ from it; without it they stay as the county has worded them since.
 */
export async function keepPlan<T extends KeptRecord>(
  ctx: Context,
  entity: new () => T,
  rows: readonly Planned<T>[],
  planned: string,
  changed?: string,
): Promise<void> {
  const known = new Map((await ctx.db.repository(entity).find()).map((record) => [record.id, record]))
  const differs = (record: T, values: object) =>
    Object.entries(values).some(([name, value]) => record[name as keyof T] !== value)
  for (const { id, ...values } of rows) {
    const record = known.get(id)
    if (changed && record && differs(record, values))
      await ctx.update(entity, record, record.version, values as never, changed)
  }
  const fresh = rows.filter(({ id }) => !known.has(id))
  if (fresh.length > 0) await ctx.createMany(entity, fresh as never, planned)
}
