import { AsyncLocalStorage } from 'node:async_hooks'
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm'
import { setTimeout as pause } from 'node:timers/promises'
import { insertPlanOf } from './insert-plan.ts'
import { type Reading, TablesRead } from './tables-read.ts'

const RERUN = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD'])
const TRIES = 5
const STATEMENTS_KEPT = 500
const ROWS_AT_ONCE = 200

/** What we use of the embedded database's own connection. */
interface Statement {
  all(...parameters: unknown[]): unknown[]
  run(parameters: readonly unknown[]): unknown
}
interface Connection {
  prepare(text: string): Statement
  pragma(text: string): unknown
}

const driverCode = (error: unknown): string => {
  const { driverError, code } = error as { driverError?: { code?: string }; code?: string }
  return driverError?.code ?? code ?? ''
}

/** A statement that the embedded database has compiled once: most of a small one's time is spent on compiling it. */
function prepared({ driver }: DataSource, known: Map<string, Statement>, text: string): Statement {
  let statement = known.get(text)
  if (!statement) {
    const { databaseConnection } = driver as unknown as { databaseConnection: Connection }
    statement = databaseConnection.prepare(text)
    if (known.size >= STATEMENTS_KEPT) known.clear()
    known.set(text, statement)
  }
  return statement
}

/**
 * One service's database.
 *
 * TypeORM's SQLite driver has one connection per DataSource: two concurrent transactions would nest, and one's rollback
 * would take the other's rows. So on SQLite transactions queue for a writer, and everything outside one reads on a second,
 * read-only connection, where a forgotten write fails loudly. On MySQL and MariaDB a transaction is an ordinary pooled one,
 * rerun when the server chose it as a deadlock's victim.
 */
export class Db {
  private readonly reads = new Map<string, Statement>()
  private readonly writes = new Map<string, Statement>()
  private tail: Promise<unknown> = Promise.resolve()
  private savepoints = 0
  private readonly open = new AsyncLocalStorage<EntityManager>()
  private readonly watched = new AsyncLocalStorage<Reading>()
  private readonly tablesRead: TablesRead
  private readonly listeners = new Set<() => void>()
  private closed = false

  constructor(
    readonly writer: DataSource,
    readonly reader: DataSource,
  ) {
    this.tablesRead = new TablesRead(reader.entityMetadatas.map(({ tableName }) => tableName))
  }

  get isSqlite(): boolean {
    return this.writer.options.type === 'better-sqlite3'
  }

  get isInTransaction(): boolean {
    return this.open.getStore() !== undefined
  }

  /** The transaction's manager inside one, the reader's outside. */
  get manager(): EntityManager {
    const reading = this.watched.getStore()
    if (reading) reading.isOpen = true
    return this.ownManager
  }

  private get ownManager(): EntityManager {
    return this.open.getStore() ?? this.reader.manager
  }

  /** What the work gives, and the tables that it read by `sql`; null where it read in other ways too. */
  async watch<R>(work: () => Promise<R>): Promise<{ result: R; tables: ReadonlySet<string> | null }> {
    const reading: Reading = { tables: new Set(), isOpen: false }
    const result = await this.watched.run(reading, work)
    return { result, tables: reading.isOpen ? null : reading.tables }
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity)
  }

  /** Runs SQL that reads alike on all databases: `?` parameters, no quoting but backticks, no dialect functions. */
  async sql<T = Record<string, unknown>>(text: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const reading = this.watched.getStore()
    if (reading) for (const table of this.tablesRead.in(text)) reading.tables.add(table)
    if (this.isSqlite && !this.isInTransaction) return prepared(this.reader, this.reads, text).all(...parameters) as T[]
    return (await this.ownManager.query(text, [...parameters])) as T[]
  }

  /** Writes many records of one entity, inside a transaction. */
  async insert(entity: EntityTarget<ObjectLiteral>, records: readonly object[]): Promise<void> {
    if (!this.isInTransaction) throw new Error('records are written in a transaction')
    const { into, line, valuesOf } = insertPlanOf(this.writer.getMetadata(entity))
    if (this.isSqlite) {
      const statement = prepared(this.writer, this.writes, into + line)
      for (const record of records) statement.run(valuesOf(record))
      return
    }
    for (let from = 0; from < records.length; from += ROWS_AT_ONCE) {
      const part = records.slice(from, from + ROWS_AT_ONCE)
      await this.manager.query(into + part.map(() => line).join(', '), part.flatMap(valuesOf))
    }
  }

  /** Gives back the pages that loading has left in the embedded database's connections. */
  shrink(): void {
    if (!this.isSqlite) return
    for (const { driver } of [this.writer, this.reader])
      (driver as unknown as { databaseConnection: Connection }).databaseConnection.pragma('shrink_memory')
  }

  /** All of it lands, or none. Joins the transaction that is already open. */
  async transaction<R>(work: () => Promise<R>): Promise<R> {
    if (this.isInTransaction) return work()
    const body = async () => {
      const result = await this.writer.transaction((manager) => this.open.run(manager, work))
      for (const listener of this.listeners) listener()
      return result
    }
    if (!this.isSqlite) return this.withReruns(body)
    const turn = this.tail.then(body, body)
    this.tail = turn.catch(() => undefined)
    return turn
  }

  /** All of a part of the open transaction, or none of that part. */
  async savepoint<R>(work: () => Promise<R>): Promise<R> {
    const name = `part${++this.savepoints}`
    await this.manager.query(`SAVEPOINT ${name}`)
    try {
      const result = await work()
      await this.manager.query(`RELEASE SAVEPOINT ${name}`)
      return result
    } catch (error) {
      // A server that gave up the whole transaction has given up its parts too: what went wrong is told, not that.
      await this.manager.query(`ROLLBACK TO SAVEPOINT ${name}`).catch(() => undefined)
      throw error
    }
  }

  private async withReruns<R>(body: () => Promise<R>): Promise<R> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await body()
      } catch (error) {
        if (attempt === TRIES || !RERUN.has(driverCode(error))) throw error
        await pause(10 * 2 ** attempt * Math.random())
      }
    }
  }

  /** Calls back after each transaction that this process has kept. */
  onCommit(listener: () => void): void {
    this.listeners.add(listener)
  }

  get isClosed(): boolean {
    return this.closed
  }

  async close(): Promise<void> {
    await this.tail
    this.closed = true
    if (this.reader !== this.writer) await this.reader.destroy()
    await this.writer.destroy()
  }
}

/** Did the database refuse a row because a unique key stands already? */
export function isDuplicate(error: unknown): boolean {
  const code = driverCode(error)
  return code === 'ER_DUP_ENTRY' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}
