import type { Logger } from 'pino'
import type { EntityMetadata, EntityTarget } from 'typeorm'
import { randomUUID } from 'node:crypto'
import type { Db } from '../db/db.ts'
import { isDuplicate } from '../db/db.ts'
import { duplicateField } from '../db/duplicate-field.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import { plainOf } from '../db/plain.ts'
import { asSeen } from '../graph/as-seen.ts'
import { type Condition, narrow, scopeOf } from '../db/row-scope.ts'
import { Fault } from '../fault/fault.ts'
import { Outcome } from '../ledger/audit-entry.entity.ts'
import { append } from '../ledger/ledger.ts'
import type { FormDefinition } from '../period/form-definition.ts'
import { checkColumns, checkReason } from '../register/check-values.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { Loaders } from './loaders.ts'

export type Language = 'zh' | 'en'

/** A text in the county's two languages. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export interface ContextParts {
  readonly service: string
  readonly db: Db
  readonly viewer: Viewer
  readonly now: Date
  readonly today: string
  readonly requestId: string
  readonly language: Language
  readonly log: Logger
  /** True where the county is a demonstration. */
  readonly demo: boolean
  /** Response headers that a verb may set, for the few that keep a cookie. */
  readonly responseHeaders?: Map<string, string>
  readonly requestHeaders?: HeaderReader
  readonly settings?: Settings
  readonly forms?: readonly FormDefinition[]
}

/** All that a verb may ask of a request's headers. */
export interface HeaderReader {
  get(name: string): string | null
}

const noHeaders: HeaderReader = { get: () => null }

/** What whoever runs the service has set, by name: keys, addresses, limits. */
export type Settings = Readonly<Record<string, string | undefined>>

type Values<T extends KeptRecord> = Omit<T, keyof KeptRecord> & { id?: string }
type Patch<T extends KeptRecord> = Partial<Omit<T, keyof KeptRecord>>

/** Everything a request may touch: who asks, when, and the records, each change of which leaves its trail. */
export class Context {
  readonly service: string
  readonly db: Db
  readonly viewer: Viewer
  /** The county's business date, `YYYY-MM-DD`. */
  readonly today: string
  readonly requestId: string
  readonly language: Language
  readonly demo: boolean
  readonly responseHeaders: Map<string, string>
  readonly requestHeaders: HeaderReader
  readonly settings: Settings
  /** The monthly reports that the service asks for. */
  readonly forms: readonly FormDefinition[]
  readonly load: Loaders
  private ownLog: Logger | undefined
  private looks = { atClock: false }

  constructor(private readonly parts: ContextParts) {
    this.service = parts.service
    this.db = parts.db
    this.viewer = parts.viewer
    this.today = parts.today
    this.requestId = parts.requestId
    this.language = parts.language
    this.demo = parts.demo
    this.responseHeaders = parts.responseHeaders ?? new Map()
    this.requestHeaders = parts.requestHeaders ?? noHeaders
    this.settings = parts.settings ?? {}
    this.forms = parts.forms ?? []
    this.load = new Loaders(this)
  }

  /** This moment. An answer that depends on it is another one the next moment. */
  get now(): Date {
    this.looks.atClock = true
    return this.parts.now
  }

  /** Whether the answer depends on the moment: somebody looked at `now`. */
  get sawClock(): boolean {
    return this.looks.atClock
  }

  /** Lines that carry the request's id; most requests write none. */
  get log(): Logger {
    return (this.ownLog ??= this.parts.log.child({ requestId: this.requestId }))
  }

  /** The same request seen otherwise: by the person that it has just signed in, say. */
  with(changes: Partial<ContextParts>): Context {
    const { responseHeaders, requestHeaders } = this
    const other = new Context({ ...this.parts, responseHeaders, requestHeaders, ...changes })
    other.looks = this.looks
    return other
  }

  say(words: Words): string {
    return words[this.language]
  }

  scope(entity: EntityTarget<object>, alias: string): Condition {
    return scopeOf(entity, alias, this.viewer, this.service)
  }

  /** Keeps a new record and its audit entry. @throws duplicate when a unique key stands already. */
  async create<T extends KeptRecord>(
    entity: new () => T,
    values: Values<T>,
    action: string,
    reason?: string | null,
  ): Promise<T> {
    const [record] = await this.createMany(entity, [values], action, reason)
    return record as T
  }

  /** Keeps many new records, each with its audit entry, in a few statements. */
  async createMany<T extends KeptRecord>(
    entity: new () => T,
    values: readonly Values<T>[],
    action: string,
    reason?: string | null,
  ): Promise<T[]> {
    checkReason(reason)
    const metadata = this.db.writer.getMetadata(entity)
    const names = metadata.columns.map(({ propertyName }) => propertyName)
    const kept = { version: 1, createdAt: this.now, updatedAt: this.now }
    const records = values.map((value) => {
      const given = value as Readonly<Record<string, unknown>>
      checkColumns(metadata, given)
      const record = new entity()
      const fields = record as unknown as Record<string, unknown>
      for (const name of names) fields[name] = given[name] ?? null
      return Object.assign(record, kept, { id: value.id ?? randomUUID() })
    })
    const write = () => this.db.insert(entity, records)
    try {
      // Of many that cannot all be kept none is, whatever the caller makes of the refusal.
      await (records.length > 1 ? this.db.savepoint(write) : write())
    } catch (error) {
      throw duplicateOr(error, metadata)
    }
    await append(
      this,
      records.map((record) => ({
        action,
        outcome: Outcome.DONE,
        subjectType: metadata.name,
        subjectId: record.id,
        before: null,
        after: plainOf(metadata, record),
        reason: reason ?? null,
      })),
    )
    return records
  }

  /** The record by id, if this viewer may see it. @throws not-found */
  async get<T extends KeptRecord>(entity: new () => T, id: string, field = 'id'): Promise<T> {
    const record = await this.load.one(entity, id)
    if (!record) throw new Fault('not-found', { field, type: entity.name, id })
    return record
  }

  /** What is published to everybody is not everybody's to change. @throws forbidden */
  private async refuseOthers(entity: new () => KeptRecord, id: string): Promise<void> {
    const own = scopeOf(entity, 'row', this.viewer, this.service, true)
    if (own.sql === this.scope(entity, 'row').sql) return
    const query = this.db.repository(entity).createQueryBuilder('row').where('row.id = :id', { id })
    if (!(await narrow(query, own).getExists())) throw new Fault('forbidden', { field: 'id' })
  }

  /**
   * Changes a record that the caller saw at `version`, and keeps the audit entry.
   * @throws forbidden, and conflict with the current record when someone else was quicker
   */
  async update<T extends KeptRecord>(
    entity: new () => T,
    record: T,
    version: number,
    patch: Patch<T>,
    action: string,
    reason?: string | null,
  ): Promise<T> {
    await this.refuseOthers(entity, record.id)
    const { manager } = this.db
    const metadata = manager.connection.getMetadata(entity)
    const given = givenIn(patch)
    checkColumns(metadata, given)
    checkReason(reason)
    const next = Object.assign(new entity(), record, given, { version: version + 1, updatedAt: this.now })
    let affected: number | undefined
    try {
      const set = { ...given, version: version + 1, updatedAt: this.now }
      ;({ affected } = await manager.update(entity, { id: record.id, version } as never, set as never))
    } catch (error) {
      throw duplicateOr(error, metadata)
    }
    if (!affected) {
      const current = await manager.findOneBy(entity, { id: record.id } as never)
      throw new Fault('conflict', {
        field: 'version',
        type: metadata.name,
        id: record.id,
        current: current && asSeen(metadata, current),
      })
    }
    await append(this, [
      {
        action,
        outcome: Outcome.DONE,
        subjectType: metadata.name,
        subjectId: record.id,
        before: plainOf(metadata, record),
        after: plainOf(metadata, next),
        reason: reason ?? null,
      },
    ])
    this.load.forget(entity, record.id)
    return next
  }

  /**
   * Puts a record right: as `update`, but what changes nothing leaves no trace and no new version.
   * An act that says something by having been done is an `update`.
   * @throws forbidden, and conflict with the current record when someone else was quicker
   */
  async amend<T extends KeptRecord>(
    entity: new () => T,
    record: T,
    version: number,
    patch: Patch<T>,
    action: string,
  ): Promise<T> {
    const metadata = this.db.writer.getMetadata(entity)
    const given = givenIn(patch)
    const plain = (facts: T) => JSON.stringify(plainOf(metadata, facts))
    const isSame = plain(record) === plain(Object.assign(new entity(), record, given))
    // Only the version that stands can be found unchanged: an older one meets its conflict in the update.
    if (!isSame || record.version !== version) return this.update(entity, record, version, patch, action)
    await this.refuseOthers(entity, record.id)
    return record
  }

  /** Takes a record away; the trail keeps what it was. For drafts and mistakes only: business records end by a state. */
  async remove<T extends KeptRecord>(
    entity: new () => T,
    record: T,
    version: number,
    action: string,
    reason?: string | null,
  ): Promise<void> {
    await this.refuseOthers(entity, record.id)
    checkReason(reason)
    const { manager } = this.db
    const metadata = manager.connection.getMetadata(entity)
    const { affected } = await manager.delete(entity, { id: record.id, version } as never)
    if (!affected) throw new Fault('conflict', { field: 'version', type: metadata.name, id: record.id })
    await append(this, [
      {
        action,
        outcome: Outcome.DONE,
        subjectType: metadata.name,
        subjectId: record.id,
        before: plainOf(metadata, record),
        after: null,
        reason: reason ?? null,
      },
    ])
    this.load.forget(entity, record.id)
  }
}

/** What a patch names; undefined is nothing said. */
const givenIn = (patch: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))

function duplicateOr(error: unknown, metadata: EntityMetadata): unknown {
  if (!isDuplicate(error)) return error
  const field = duplicateField(error, metadata)
  return new Fault('duplicate', { type: metadata.name, ...(field ? { field } : {}) })
}
