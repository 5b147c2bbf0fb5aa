import type { EntityMetadata, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Db } from '../db/db.ts'

interface Reading {
  /** The SELECT list that names each column by its property, so that a row comes back as the record's own fields. */
  readonly select: string
  /** The few columns that are kept in another shape than the record has. */
  readonly shaped: readonly { readonly property: string; readonly from: (value: unknown) => unknown }[]
  /** The record's class where it has members of its own to give; a row of plain columns needs none. */
  readonly prototype: object | null
  /** The record's class, for those who go on to change it. */
  readonly record: object
  /** The text of questions that carry no parameters, by what makes them differ. */
  readonly texts: Map<string, string>
}

/** By the name that the query gives the row: the column list is written with it. */
const readings = new WeakMap<EntityMetadata, Map<string, Reading>>()

function hasMembers({ prototype }: Function): boolean {
  for (let at = prototype as object; at !== Object.prototype; at = Object.getPrototypeOf(at) as object)
    if (Object.getOwnPropertyNames(at).length > 1) return true
  return false
}

function readingOf(metadata: EntityMetadata, alias: string): Reading {
  const { columns, target, connection } = metadata
  const quoted = (name: string) => connection.driver.escape(name)
  return {
    select: columns
      .map(({ databaseName, propertyName }) => `${quoted(alias)}.${quoted(databaseName)} AS ${quoted(propertyName)}`)
      .join(', '),
    shaped: columns.flatMap(({ propertyName, transformer }) =>
      transformer && !Array.isArray(transformer)
        ? [{ property: propertyName, from: (value: unknown) => transformer.from(value) }]
        : [],
    ),
    prototype: hasMembers(target as Function) ? ((target as Function).prototype as object) : null,
    record: (target as Function).prototype as object,
    texts: new Map(),
  }
}

const SELECT_LIST = /^SELECT .*? FROM /s

/**
 * A query's rows as records. Building the column list and hydrating cost TypeORM several times the query itself on a page
 * of twenty rows; our entities have plain columns only, so a list made once and a few shaped values are enough.
 */
export async function hydrate<T extends ObjectLiteral>(
  db: Db,
  query: SelectQueryBuilder<T>,
  asRecords = false,
): Promise<T[]> {
  const { alias } = query
  const { metadata } = query.expressionMap.mainAlias!
  const known = readings.get(metadata) ?? new Map<string, Reading>()
  const reading = known.get(alias) ?? readingOf(metadata, alias)
  if (!known.has(alias)) readings.set(metadata, known.set(alias, reading))
  const { shaped } = reading
  const prototype = asRecords ? reading.record : reading.prototype
  const [text, parameters] = questionOf(query, reading)
  const rows = await db.sql<Record<string, unknown>>(text, parameters)
  for (const row of rows) {
    for (const { property, from } of shaped) row[property] = from(row[property])
    // The row already has the record's fields and is nobody else's: it becomes the record.
    if (prototype) Object.setPrototypeOf(row, prototype)
  }
  return rows as T[]
}

const TEXTS_KEPT = 200

/** The query's SQL with our own column list. Without conditions the same page is asked in the same words every time. */
function questionOf<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { select, texts }: Reading,
): [string, unknown[]] {
  const { wheres, orderBys, limit, offset } = query.expressionMap
  const key = wheres.length === 0 ? `${JSON.stringify(orderBys)} ${limit} ${offset}` : null
  const known = key === null ? undefined : texts.get(key)
  if (known) return [known, []]
  const [text, parameters] = query.select('1', 'one').getQueryAndParameters()
  const whole = text.replace(SELECT_LIST, `SELECT ${select} FROM `)
  if (key !== null && parameters.length === 0 && texts.size < TEXTS_KEPT) texts.set(key, whole)
  return [whole, parameters]
}
