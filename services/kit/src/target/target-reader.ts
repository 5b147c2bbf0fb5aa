import type { Context } from '../context/context.ts'
import type { Db } from '../db/db.ts'
import { pageOf } from '../graph/connection.ts'
import { ledgerSequence } from '../ledger/ledger.ts'
import { askOf, type Measured, type RecordBehind, type TargetDefinition } from './target-definition.ts'
import { ValueStore } from './value-store.ts'

interface RecordPage {
  readonly totalCount: number
  readonly nodes: readonly RecordBehind[]
}

/**
 * Answers for a service's targets. What was computed is kept until the service's ledger moves on: a number is as live as
 * its records, and asking twice while nothing changed costs one look at the ledger.
 */
export class TargetReader {
  private readonly definitions: ReadonlyMap<string, TargetDefinition>
  /** A store a database: one process may run a service more than once. */
  private readonly stores = new WeakMap<Db, ValueStore>()

  constructor(definitions: readonly TargetDefinition[]) {
    this.definitions = new Map(definitions.map((definition) => [definition.code, definition]))
  }

  find(code: string): TargetDefinition | undefined {
    return this.definitions.get(code)
  }

  measure(ctx: Context, definition: TargetDefinition, asOf: string): Promise<Measured> {
    const { db } = ctx
    return this.once(ctx, `measure ${definition.code} ${asOf}`, () => definition.measure(askOf(db, asOf)))
  }

  records(
    ctx: Context,
    definition: TargetDefinition,
    asOf: string,
    first: number,
    after: string | null,
  ): Promise<RecordPage> {
    const { skip, take } = pageOf({ first, after })
    const { db } = ctx
    return this.once(ctx, `records ${definition.code} ${asOf} ${skip} ${take}`, () =>
      readPage(db, definition, asOf, skip, take),
    )
  }

  private async once<T>(ctx: Context, key: string, compute: () => Promise<T>): Promise<T> {
    const sequence = await ctx.load.batch('ledger', 'sequence', async () => [await ledgerSequence(ctx.db)])
    return this.storeOf(ctx.db).take(key, sequence, compute)
  }

  private storeOf(db: Db): ValueStore {
    const known = this.stores.get(db)
    if (known) return known
    const store = new ValueStore(db)
    this.stores.set(db, store)
    return store
  }
}

async function readPage(
  db: Db,
  definition: TargetDefinition,
  asOf: string,
  skip: number,
  take: number,
): Promise<RecordPage> {
  const query = await definition.records(askOf(db, asOf))
  const { from, parameters, id, label, counts, note, noteName, noteUnit } = query
  const [[total], rows] = await Promise.all([
    db.sql<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`, parameters),
    take === 0
      ? []
      : db.sql<{ id: string; label: string; counts: number; note: string | null }>(
          `SELECT ${id} AS id, ${label} AS label, ${counts} AS counts, ${note ?? 'NULL'} AS note FROM ${from} ORDER BY counts, id LIMIT ${take} OFFSET ${skip}`,
          parameters,
        ),
  ])
  const types = once(() =>
    typesOf(
      db,
      from,
      rows.map((row) => row.id),
    ),
  )
  return {
    totalCount: Number(total?.n ?? 0),
    nodes: rows.map((row) => ({
      id: row.id,
      label: row.label,
      counts: Boolean(Number(row.counts)),
      note: row.note,
      ...(noteName ? { noteName } : {}),
      ...(noteUnit ? { noteUnit } : {}),
      type: async () => (await types()).get(row.id) ?? null,
    })),
  }
}

/** Work that is done when it is first asked for, and again where it failed. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () =>
    (done ??= work().catch((error: unknown) => {
      done = undefined
      throw error
    }))
}

/**
 * What each row is a record of: the first entity among the tables they are read from in which all of them stand, and
 * where rows of several are told together, the first in which it stands itself.
 */
async function typesOf(db: Db, from: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>()
  if (ids.length === 0) return types
  const tables = new Set(
    [...from.matchAll(/(?:^|\bFROM|\bJOIN)[\s(]*([a-z][a-z_]*)(?=[\s)]|$)/g)].map(([, table]) => table),
  )
  const marks = ids.map(() => '?').join(', ')
  for (const { tableName, name } of db.reader.entityMetadatas.filter((each) => tables.has(each.tableName))) {
    const found = await db.sql<{ id: string }>(
      `SELECT kept.id AS id FROM ${tableName} kept WHERE kept.id IN (${marks})`,
      ids,
    )
    if (found.length === new Set(ids).size) return new Map(ids.map((id) => [id, name]))
    for (const { id } of found) if (!types.has(id)) types.set(id, name)
  }
  return types
}
