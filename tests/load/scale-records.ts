import type { EntityMetadata } from 'typeorm'
import { KeptRecord, type RunningService } from '@tongchou/service-kit'

const SKIPPED = new Set(['submission'])
/** Figures of a unit, a plan or a definition do not grow with the county; records of projects and enterprises do. */
const LARGE = 40

export const isKept = ({ target }: EntityMetadata): boolean =>
  typeof target === 'function' && target.prototype instanceof KeptRecord

const isReference = (column: string): boolean => column === 'id' || column.endsWith('Id')

/** Days, months and kinds cannot be lengthened; a number or a name can. */
const SHORT = 32

/**
 * The columns whose copies get a suffix: references, which must lead to copies, and one text of each unique key that holds no
 * reference, since a copy must differ there. None where a key has no such text: such figures do not grow with the county.
 */
function suffixed(metadata: EntityMetadata): Set<string> | null {
  const columns = metadata.columns.map(({ databaseName }) => databaseName)
  const keys = [...metadata.uniques, ...metadata.indices.filter(({ isUnique }) => isUnique)]
  const texts = keys
    .filter((key) => !key.columns.some(({ databaseName }) => isReference(databaseName)))
    .map((key) => key.columns.find(({ type, length }) => type === 'varchar' && Number(length) > SHORT)?.databaseName)
  return texts.includes(undefined) ? null : new Set([...columns.filter(isReference), ...(texts as string[])])
}

/** Multiplies a running county's records in its SQLite files, behind the services' back: for measuring only. */
export async function scaleRecords(services: ReadonlyMap<string, RunningService>, times: number): Promise<string> {
  const told: string[] = []
  for (const [name, { db }] of services) {
    if (name === 'organization' || name === 'statistics') continue
    for (const metadata of db.writer.entityMetadatas.filter((each) => isKept(each) && !SKIPPED.has(each.tableName))) {
      const [count] = await db.sql<{ n: number }>(`SELECT COUNT(*) AS n FROM ${metadata.tableName}`)
      if (Number(count?.n) < LARGE) continue
      const columns = metadata.columns.map(({ databaseName }) => databaseName)
      const differing = suffixed(metadata)
      if (!differing) continue
      const expressions = columns.map((column) =>
        differing.has(column) ? `CASE WHEN ${column} IS NULL THEN NULL ELSE SUBSTR(${column}, 1, 55) || ? END` : column,
      )
      const suffixes = differing.size
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
