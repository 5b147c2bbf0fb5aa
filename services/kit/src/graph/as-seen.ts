import { getMetadataStorage } from 'type-graphql'
import type { EntityMetadata } from 'typeorm'
import { isMoney } from '../db/columns.ts'
import { yuanOf } from './scalars.ts'

/** The graph's name of a property, if the graph shows it at all. */
function shownAs(entity: unknown, property: string): string | null {
  for (let at = entity as Function | null; at?.prototype; at = Object.getPrototypeOf(at) as Function) {
    const field = getMetadataStorage().fields.find(({ target, name }) => target === at && name === property)
    if (field) return field.schemaName
  }
  return null
}

/** A record as the graph would show it, amounts in 元: what a conflict tells the caller. What is no field stays inside. */
export function asSeen(metadata: EntityMetadata, record: object): Record<string, unknown> {
  const seen: Record<string, unknown> = {}
  for (const column of metadata.columns) {
    const name = shownAs(metadata.target, column.propertyName)
    if (name === null) continue
    const value = (record as Record<string, unknown>)[column.propertyName] ?? null
    const isAmount = isMoney(column) && typeof value === 'number'
    seen[name] = isAmount ? yuanOf(value) : value instanceof Date ? value.toISOString() : value
  }
  return seen
}
