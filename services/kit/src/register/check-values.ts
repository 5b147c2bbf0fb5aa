import type { EntityMetadata } from 'typeorm'
import type { Context } from '../context/context.ts'
import { codeShapeOf } from '../db/columns.ts'
import { ownerOf } from '../db/row-scope.ts'
import { ownsService } from '../viewer/permission.ts'
import { refuseIf } from './refuse.ts'

const SHAPES = { department: /^[a-z][a-z0-9-]{1,39}$/, township: /^\d{3,12}$/ }
const LONGEST = 2000

function shapeOf(entity: Function, property: string): RegExp | null {
  const owner = ownerOf(entity)
  if (owner && 'department' in owner && owner.department === property) return SHAPES.department
  if (owner && 'township' in owner && owner.township === property) return SHAPES.township
  const shape = codeShapeOf(entity, property)
  return shape ? SHAPES[shape] : null
}

function checkText(entity: Function, value: string, { propertyName: field, length, isNullable }: Column): void {
  refuseIf(!value.trim() && !isNullable, 'text-required', field)
  const most = length ? Number(length) : LONGEST
  refuseIf(value.length > most, 'text-too-long', field, { most })
  const shape = shapeOf(entity, field)
  refuseIf(shape !== null && !shape.test(value), 'code-wrong-shape', field)
}

type Column = EntityMetadata['columns'][number]

/**
 * Checks what was entered against the columns it goes to: nothing longer than its column, no required text blank, nothing
 * counted or paid below zero, codes of departments and townships of the right shape.
 * @throws text-too-long, text-required, amount-below-zero, code-wrong-shape, each with its field
 */
export function checkValues(ctx: Context, entity: Function, values: object): void {
  const given = values as Readonly<Record<string, unknown>>
  for (const column of ctx.db.writer.getMetadata(entity).columns) {
    const value = given[column.propertyName]
    if (typeof value === 'string') checkText(entity, value, column)
    const isNumber = typeof value === 'number' && column.type !== 'varchar'
    refuseIf(isNumber && value < 0, 'amount-below-zero', column.propertyName)
  }
}

/** A township's staff keep their own township's rows only. @throws not-your-township */
export function checkTownship({ viewer, service }: Context, township: string | null | undefined): void {
  const isAnothers = viewer.township !== null && !ownsService(viewer, service) && township !== viewer.township
  refuseIf(isAnothers, 'not-your-township', 'township')
}
