import type { EntityMetadata } from 'typeorm'

/** A record as plain JSON values, by its columns in a fixed order: what the trail keeps and what verification compares. */
export function plainOf(metadata: EntityMetadata, record: object): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const column of metadata.columns) {
    const value = (record as Record<string, unknown>)[column.propertyName]
    plain[column.propertyName] = value instanceof Date ? value.toISOString() : (value ?? null)
  }
  return plain
}
