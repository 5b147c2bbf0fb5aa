import DataLoader from 'dataloader'
import type { ObjectLiteral } from 'typeorm'
import { narrow } from '../db/row-scope.ts'
import { hydrate } from '../graph/hydrate.ts'
import type { Context } from './context.ts'

type EntityClass<T> = new () => T

const KEYS_AT_ONCE = 500

/** One request's lookups: a thousand of them cost a few statements, and each obeys the row scope. */
export class Loaders {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>()
  private readonly held = new Map<string, Map<string, unknown>>()

  constructor(private readonly ctx: Context) {}

  /** The record with this key, if the viewer may see it. */
  async one<T extends ObjectLiteral>(
    entity: EntityClass<T>,
    key: string,
    column: keyof T & string = 'id',
  ): Promise<T | null> {
    const held = column === 'id' ? this.held.get(entity.name)?.get(key) : undefined
    if (held) return held as T
    if (this.ctx.db.isInTransaction) return (await this.find(entity, column, [key]))[0] ?? null
    return (await this.loader(`one:${entity.name}.${column}`, async (keys) => {
      const rows = await this.find(entity, column, keys)
      const byKey = new Map(rows.map((row) => [String(row[column]), row]))
      return keys.map((each) => byKey.get(each) ?? null)
    }).load(key)) as T | null
  }

  /** The records that name this key, in order of `order`. */
  async many<T extends ObjectLiteral>(
    entity: EntityClass<T>,
    column: keyof T & string,
    key: string,
    order: keyof T & string,
  ): Promise<T[]> {
    if (this.ctx.db.isInTransaction) return this.find(entity, column, [key], order)
    return (await this.loader(`many:${entity.name}.${column}:${order}`, async (keys) => {
      const groups = new Map<string, T[]>(keys.map((each) => [each, []]))
      for (const row of await this.find(entity, column, keys, order)) groups.get(String(row[column]))?.push(row)
      return keys.map((each) => groups.get(each) ?? [])
    }).load(key)) as T[]
  }

  /** Anything else that is asked for many keys at once: `name` tells the question, `answer` gives one value a key, in order. */
  async batch<V>(name: string, key: string, answer: (keys: readonly string[]) => Promise<readonly V[]>): Promise<V> {
    return (await this.loader(`batch:${name}`, answer).load(key)) as V
  }

  /**
   * Looks up many records at once and keeps them at hand until they change: inside a transaction lookups are otherwise
   * made one by one, so that they see what the transaction did.
   */
  async hold<T extends { id: string }>(entity: EntityClass<T>, ids: readonly string[]): Promise<void> {
    const wanted = [...new Set(ids)]
    const held = this.held.get(entity.name) ?? new Map<string, unknown>()
    this.held.set(entity.name, held)
    for (let from = 0; from < wanted.length; from += KEYS_AT_ONCE)
      for (const row of await this.find<T>(entity, 'id', wanted.slice(from, from + KEYS_AT_ONCE))) held.set(row.id, row)
  }

  /** Drops what was looked up before a change. */
  forget(entity: EntityClass<ObjectLiteral> | Function, key: string): void {
    this.held.get(entity.name)?.delete(key)
    for (const [name, loader] of this.loaders)
      if (name.startsWith(`one:${entity.name}.`)) loader.clear(key)
      else if (name.startsWith(`many:${entity.name}.`)) loader.clearAll()
  }

  private loader(name: string, answer: (keys: readonly string[]) => Promise<readonly unknown[]>) {
    let loader = this.loaders.get(name)
    if (!loader) {
      loader = new DataLoader<string, unknown>(async (keys) => answer(keys) as Promise<unknown[]>, {
        maxBatchSize: KEYS_AT_ONCE,
      })
      this.loaders.set(name, loader)
    }
    return loader
  }

  private async find<T extends ObjectLiteral>(
    entity: EntityClass<T>,
    column: keyof T & string,
    keys: readonly string[],
    order?: keyof T & string,
  ): Promise<T[]> {
    const query = this.ctx.db
      .repository(entity)
      .createQueryBuilder('row')
      .where(`row.${column} IN (:...keys)`, { keys })
    narrow(query, this.ctx.scope(entity, 'row'))
    if (order) query.orderBy(`row.${order}`, 'ASC')
    return hydrate(this.ctx.db, query, true)
  }
}
