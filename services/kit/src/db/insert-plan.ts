import type { EntityMetadata, ValueTransformer } from 'typeorm'

/** How records of an entity are written: one statement, and each column's value made as the column keeps it. */
export interface InsertPlan {
  readonly into: string
  readonly line: string
  readonly valuesOf: (record: object) => unknown[]
}

const plans = new WeakMap<EntityMetadata, InsertPlan>()

function makerOf(transformer: ValueTransformer | ValueTransformer[] | undefined): ((value: unknown) => unknown) | null {
  if (!transformer) return null
  if (Array.isArray(transformer)) throw new Error('a column has one transformer')
  return (value) => transformer.to(value)
}

function makePlan({ columns, tableName, connection }: EntityMetadata): InsertPlan {
  const { driver } = connection
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(', ')
  const makers = columns.map(({ propertyName, transformer }) => ({ propertyName, make: makerOf(transformer) }))
  return {
    into: `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES `,
    line: `(${columns.map(() => '?').join(', ')})`,
    valuesOf: (record) => {
      const given = record as Readonly<Record<string, unknown>>
      return makers.map(({ propertyName, make }) => {
        const value = given[propertyName] ?? null
        return value !== null && make ? make(value) : value
      })
    },
  }
}

/**
 * The plan for an entity, made once. TypeORM's own insert builds the statement and its parameters anew for every row;
 * our entities have plain columns only, so a statement and a few transformers are enough.
 */
export function insertPlanOf(metadata: EntityMetadata): InsertPlan {
  const plan = plans.get(metadata) ?? makePlan(metadata)
  plans.set(metadata, plan)
  return plan
}
