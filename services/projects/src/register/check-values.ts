import { type Context, Fault } from '@tongchou/service-kit'

const CODE = /^[a-z][a-z0-9-]{1,39}$/
const TOWNSHIP = /^\d{3,12}$/

/** Columns that hold another service's codes: their shape can be checked here, their existence cannot. */
const DEPARTMENTS = new Set(['authority', 'department', 'blockedBy', 'reportedTo'])

/**
 * Checks what was entered against the columns it goes to: nothing longer than its column, no required text blank, nothing
 * counted or paid below zero, codes of departments and townships of the right shape.
 * @throws text-too-long, text-missing, below-zero, code-shape, each with its field
 */
export function checkValues(ctx: Context, entity: Function, values: object): void {
  const given = values as Readonly<Record<string, unknown>>
  for (const { propertyName, length, type, isNullable } of ctx.db.writer.getMetadata(entity).columns) {
    const value = given[propertyName]
    if (value === undefined || value === null) continue
    if (typeof value === 'string') {
      if (!value.trim() && !isNullable) throw new Fault('text-missing', { field: propertyName })
      const most = length ? Number(length) : 2000
      if (value.length > most) throw new Fault('text-too-long', { field: propertyName, most })
      if (DEPARTMENTS.has(propertyName) && !CODE.test(value)) throw new Fault('code-shape', { field: propertyName })
      if (propertyName === 'township' && !TOWNSHIP.test(value)) throw new Fault('code-shape', { field: propertyName })
    }
    if (typeof value === 'number' && value < 0 && type !== 'varchar')
      throw new Fault('below-zero', { field: propertyName })
  }
}

/** A township's staff keep their own township's rows only. @throws not-your-township */
export function checkTownship(ctx: Context, township: string | null | undefined): void {
  const { viewer } = ctx
  if (viewer.township !== null && !viewer.services.includes(ctx.service) && township !== viewer.township)
    throw new Fault('not-your-township', { field: 'township' })
}
