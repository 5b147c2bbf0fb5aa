import type { EntityMetadata } from 'typeorm'
import { KeptRecord, type RunningService } from '@tongchou/service-kit'

const SKIPPED = new Set(['submission'])
/** Figures of a unit, a plan or a definition do not grow with the county; records of projects and enterprises do. */
const LARGE = 40

const isKept = ({ target }: EntityMetadata): boolean =>
  typeof target === 'function' && target.prototype instanceof KeptRecord

/** A copy's value of a column: ids and whatever must be unique get a suffix, and so do references to copied ids. */
function copied(column: string, isUnique: boolean, ids: boolean): string {
  return isUnique || ids ? `CASE WHEN ${column} IS NULL THEN NULL ELSE SUBSTR(${column}, 1, 55) || ? END` : column
}

const isReference = (column: string): boolean => column === 'id' || column.endsWith('Id')

/** Multiplies a running county's records in its SQLite files, behind the services' back: for measuring only. */
export async function scaleRecords(services: ReadonlyMap<string, RunningService>, times: number): Promise<string> {
  const told: string[] = []
  for (const [name, { db }] of services) {
    if (name === 'organization' || name === 'statistics') continue
    for (const metadata of db.writer.entityMetadatas.filter((each) => isKept(each) && !SKIPPED.has(each.tableName))) {
      const [count] = await db.sql<{ n: number }>(`SELECT COUNT(*) AS n FROM ${metadata.tableName}`)
      if (Number(count?.n) < LARGE) continue
      const unique = new Set(
        [
          ...metadata.uniques.flatMap(({ columns }) => columns),
          ...metadata.indices.filter(({ isUnique }) => isUnique).flatMap(({ columns }) => columns),
        ].map(({ databaseName }) => databaseName),
      )
      const references = metadata.columns.map(({ databaseName }) => databaseName).filter(isReference)
      // Where a reference is part of what must be unique, the reference alone makes the copy differ.
      const hasReference = [...unique].some((column) => isReference(column))
      const columns = metadata.columns.map(({ databaseName }) => databaseName)
      const expressions = columns.map((column) =>
        copied(column, unique.has(column) && !hasReference, references.includes(column)),
      )
      const suffixes = expressions.filter((expression) => expression.includes('?')).length
      const originals = `SELECT ${expressions.join(', ')} FROM ${metadata.tableName} WHERE id NOT LIKE '%~%'`
      await db.transaction(async () => {
        for (let copy = 1; copy < times; copy++)
          await db.manager.query(
            `INSERT INTO ${metadata.tableName} (${columns.join(', ')}) ${originals}`,
            Array.from({ length: suffixes }, () => `~${copy}`),
          )
      })
      told.push(`${Number(count?.n) * times} ${metadata.tableName}`)
    }
    await db.writer.query('ANALYZE')
  }
  return told
    .sort((one, other) => Number.parseInt(other, 10) - Number.parseInt(one, 10))
    .slice(0, 4)
    .join(', ')
}
