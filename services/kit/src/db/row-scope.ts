import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { ownsService, seesWholeCounty } from '../viewer/permission.ts'
import { platform, Role, type Viewer } from '../viewer/viewer.ts'

type EntityClass = Function

/**
 * Which columns say whose row it is, or which record it belongs to. Rows in which the column `open` holds something are
 * published: the staff of every department and township read them, and still only their owners change them. The office that
 * `reader` names reads its rows as well: who reported something hears what becomes of it.
 */
export type RowOwner = { readonly open?: string } & (
  | { readonly department?: string; readonly township?: string; readonly reader?: string }
  | { readonly parent: () => EntityClass; readonly parentTable: string; readonly column: string }
)

const owners = new WeakMap<EntityClass, RowOwner>()

/**
 * Says whose the rows of an entity are. A township's staff see its township's rows, another department's staff the rows
 * of their department; with neither column named, only the owning department and the county's offices see any.
 */
export const RowsOf = (owner: RowOwner) => (entity: EntityClass) => void owners.set(entity, owner)

/** Whose the rows of an entity are, where it says so. */
export const ownerOf = (entity: EntityClass): RowOwner | undefined => owners.get(entity)

/** Rows go with their parent: who sees the project sees its milestones. With `open` they are published by themselves. */
export const RowsWith = (parent: () => EntityClass, parentTable: string, column: string, open?: string) =>
  RowsOf({ parent, parentTable, column, ...(open ? { open } : {}) })

const secrets = new WeakMap<EntityClass, (viewer: Viewer) => boolean>()

/**
 * Rows that only some may see, whatever else they see of the service: everybody else finds none of them, in lists, by id,
 * in sheets and in the trail.
 */
export const RowsOnlyFor = (may: (viewer: Viewer) => boolean) => (entity: EntityClass) => void secrets.set(entity, may)

export interface Condition {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

const ALL: Condition = { sql: '1 = 1', parameters: [] }
const NONE: Condition = { sql: '1 = 0', parameters: [] }

const ownOf = (value: string | null, alias: string, column?: string): Condition =>
  value !== null && column ? { sql: `${alias}.${column} = ?`, parameters: [value] } : NONE

const either = (one: Condition, other: Condition): Condition => {
  if (one === ALL || other === ALL) return ALL
  if (one === NONE || other === NONE) return one === NONE ? other : one
  return { sql: `(${one.sql} OR ${other.sql})`, parameters: [...one.parameters, ...other.parameters] }
}

/**
 * The WHERE part that leaves only rows this viewer may see, over a table known by `alias`; only rows of the viewer's own
 * office where `own` is said.
 */
export function scopeOf(
  entity: EntityTarget<ObjectLiteral>,
  alias: string,
  viewer: Viewer,
  service: string,
  own = false,
): Condition {
  if (viewer.id === platform.id) return ALL
  if (secrets.get(entity as EntityClass)?.(viewer) === false) return NONE
  if (seesWholeCounty(viewer) || ownsService(viewer, service)) return ALL
  if (!viewer.roles.some((role) => role === Role.CLERK || role === Role.HEAD)) return NONE
  const owner = ownerOf(entity as EntityClass)
  if (!owner) return NONE
  const open: Condition = owner.open && !own ? { sql: `${alias}.${owner.open} IS NOT NULL`, parameters: [] } : NONE
  if ('parent' in owner) {
    const target = owner.parent() as EntityTarget<ObjectLiteral>
    const inner = scopeOf(target, 'owner', viewer, service, own || owner.open !== undefined)
    if (inner === ALL || inner === NONE) return either(inner, open)
    const sql = `${alias}.${owner.column} IN (SELECT owner.id FROM ${owner.parentTable} owner WHERE ${inner.sql})`
    return either({ sql, parameters: inner.parameters }, open)
  }
  const told = own ? NONE : ownOf(viewer.township ?? viewer.department, alias, owner.reader)
  const whose =
    viewer.township !== null
      ? ownOf(viewer.township, alias, owner.township)
      : ownOf(viewer.department, alias, owner.department)
  return either(either(whose, told), open)
}

/** Leaves only the rows that a condition allows. The query builder names its parameters; a condition's are positional. */
export function narrow<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  condition: Condition,
): SelectQueryBuilder<T> {
  if (condition === ALL) return query
  let index = 0
  const sql = condition.sql.replaceAll('?', () => `:scope${index++}`)
  return query.andWhere(sql, Object.fromEntries(condition.parameters.map((value, at) => [`scope${at}`, value])))
}
