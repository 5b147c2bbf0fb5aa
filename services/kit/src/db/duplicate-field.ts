import type { EntityMetadata } from 'typeorm'

/** SQLite names the columns of the key, MariaDB the key itself. */
const COLUMNS = /UNIQUE constraint failed: (.+)$/
const KEY = /for key '(?:[^'.]+\.)?([^'.]+)'/

function columnsIn(message: string, { indices, uniques }: EntityMetadata): readonly (string | undefined)[] {
  const named = COLUMNS.exec(message)?.[1]
  if (named) return named.split(', ').map((name) => name.split('.').at(-1))
  const key = KEY.exec(message)?.[1]
  return (
    [...indices, ...uniques].find(({ name }) => name === key)?.columns.map(({ databaseName }) => databaseName) ?? []
  )
}

/**
 * The field beside which a person reads that a record stands already. A key of several begins with whose record it is and
 * ends with what tells it from its neighbours: the last is the one to look at. A record's own id is nobody's field.
 */
export function duplicateField(error: unknown, metadata: EntityMetadata): string | undefined {
  const last = columnsIn(error instanceof Error ? error.message : '', metadata).at(-1)
  const field = last === undefined ? undefined : metadata.findColumnWithDatabaseName(last)?.propertyName
  return field === 'id' ? undefined : field
}
