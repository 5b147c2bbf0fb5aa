import type { EntityMetadata } from 'typeorm'
import type { Context } from '../context/context.ts'
import { codeShapeOf } from '../db/columns.ts'
import { ownerOf } from '../db/row-scope.ts'
import { ownsService } from '../viewer/permission.ts'
import { type Refusal, refuse, refuseIf } from './refuse.ts'

const SHAPES = { department: /^[a-z][a-z0-9-]{1,39}$/, township: /^\d{3,12}$/ }
const LONGEST = 2000

function shapeOf(entity: Function, property: string): RegExp | null {
  const owner = ownerOf(entity)
  if (owner && 'department' in owner && owner.department === property) return SHAPES.department
  if (owner && 'township' in owner && owner.township === property) return SHAPES.township
  const shape = codeShapeOf(entity, property)
  return shape ? SHAPES[shape] : null
}

/** What a column asks of a text or a number. */
interface ColumnRule {
  readonly field: string
  readonly isRequired: boolean
  readonly most: number
  readonly shape: RegExp | null
  readonly isText: boolean
}

const rules = new WeakMap<EntityMetadata, readonly ColumnRule[]>()

function rulesOf(metadata: EntityMetadata): readonly ColumnRule[] {
  const known = rules.get(metadata)
  if (known) return known
  const made = metadata.columns.map(({ propertyName: field, length, isNullable, type }) => ({
    field,
    isRequired: !isNullable,
    most: length ? Number(length) : LONGEST,
    shape: shapeOf(metadata.target as Function, field),
    isText: type === 'varchar',
  }))
  rules.set(metadata, made)
  return made
}

function textFault(value: string, { field, isRequired, most, shape }: ColumnRule): Refusal | null {
  if (isRequired && !value.trim()) return { code: 'text-required', field }
  if (value.length > most) return { code: 'text-too-long', field, params: { most } }
  return shape !== null && !shape.test(value) ? { code: 'code-wrong-shape', field } : null
}

/** All that the columns themselves have against what was entered for them. */
export function faultsIn(ctx: Context, entity: Function, values: object): Refusal[] {
  const given = values as Readonly<Record<string, unknown>>
  const found: Refusal[] = []
  for (const rule of rulesOf(ctx.db.writer.getMetadata(entity))) {
    const value = given[rule.field]
    const fault = typeof value === 'string' ? textFault(value, rule) : null
    if (fault) found.push(fault)
    else if (typeof value === 'number' && value < 0 && !rule.isText)
      found.push({ code: 'amount-below-zero', field: rule.field })
  }
  return found
}

/**
 * Checks what was entered against the columns it goes to: nothing longer than its column, no required text blank, nothing
 * counted or paid below zero, codes of departments and townships of the right shape.
 * @throws text-too-long, text-required, amount-below-zero, code-wrong-shape, each with its field
 */
export function checkValues(ctx: Context, entity: Function, values: object): void {
  refuse(faultsIn(ctx, entity, values)[0])
}

/** A township's staff keep their own township's rows only. @throws not-your-township */
export function checkTownship({ viewer, service }: Context, township: string | null | undefined): void {
  const isAnothers = viewer.township !== null && !ownsService(viewer, service) && township !== viewer.township
  refuseIf(isAnothers, 'not-your-township', 'township')
}
