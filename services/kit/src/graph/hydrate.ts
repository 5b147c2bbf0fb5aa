import type { EntityMetadata, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Db } from '../db/db.ts'

interface Reading {
  /** The SELECT list that names each column by its property, so that a row comes back as the record's own fields. */
  readonly select: string
  /** The few columns that are kept in another shape than the record has. */
  readonly shaped: readonly { readonly property: string; readonly from: (value: unknown) => unknown }[]
  readonly prototype: object
}

const readings = new WeakMap<EntityMetadata, Reading>()

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
    prototype: (target as Function).prototype as object,
  }
}

const SELECT_LIST = /^SELECT .*? FROM /s

/**
 * A query's rows as records. Building the column list and hydrating cost TypeORM several times the query itself on a page
 * of twenty rows; our entities have plain columns only, so a list made once and a few shaped values are enough.
 */
export async function hydrate<T extends ObjectLiteral>(db: Db, query: SelectQueryBuilder<T>): Promise<T[]> {
  const { alias } = query
  const { metadata } = query.expressionMap.mainAlias!
  let reading = readings.get(metadata)
  if (!reading) readings.set(metadata, (reading = readingOf(metadata, alias)))
  const { select, shaped, prototype } = reading
  const [text, parameters] = query.select('1', 'one').getQueryAndParameters()
  const rows = await db.sql<Record<string, unknown>>(text.replace(SELECT_LIST, `SELECT ${select} FROM `), parameters)
  return rows.map((row) => {
    for (const { property, from } of shaped) row[property] = from(row[property])
    // The row already has the record's fields and is nobody else's: it becomes the record.
    return Object.setPrototypeOf(row, prototype) as T
  })
}
