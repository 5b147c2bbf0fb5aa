import { Column, type ColumnOptions, type ValueTransformer } from 'typeorm'
import type { UnitKind } from '../county/units.ts'

/** Column types that mean the same on SQLite, MySQL and MariaDB. Every column of every entity is one of these. */

const safeInteger: ValueTransformer = {
  to: (value: unknown) => {
    if (value != null && typeof value === 'number' && !Number.isSafeInteger(value))
      throw new RangeError(`not a safe integer: ${value}`)
    return value
  },
  from: (value: unknown) => (value == null ? value : Number(value)),
}
const instant: ValueTransformer = {
  to: (value: unknown) => (value instanceof Date ? value.getTime() : value),
  from: (value: unknown) => (value == null ? value : new Date(Number(value))),
}
const flag: ValueTransformer = {
  to: (value: unknown) => (value === true ? 1 : value === false ? 0 : value),
  from: (value: unknown) => (value == null ? value : Boolean(Number(value))),
}
const json: ValueTransformer = {
  to: (value: unknown) => (value == null ? value : JSON.stringify(value)),
  from: (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value),
}
const number: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value == null ? value : Number(value)),
}

/** Text of at most `length` characters. SQLite does not enforce the length; the door does. */
export const StringColumn = (length = 255, options: ColumnOptions = {}) =>
  Column({ type: 'varchar', length, ...options })
/** Long text. */
export const TextColumn = (options: ColumnOptions = {}) => Column({ type: 'text', ...options })
/** A whole number of things. */
export const IntColumn = (options: ColumnOptions = {}) => Column({ type: 'int', ...options })
/** Money in 分, exact up to 90 万亿元. */
export const MoneyColumn = (options: ColumnOptions = {}) =>
  Column({ type: 'bigint', transformer: safeInteger, ...options })
/** A measured quantity: 公里, 亩, 千瓦时, a rate in percent. */
export const QuantityColumn = (options: ColumnOptions = {}) =>
  Column({ type: 'double', transformer: number, ...options })
export const BooleanColumn = (options: ColumnOptions = {}) => Column({ type: 'tinyint', transformer: flag, ...options })
/** A moment, kept as UTC milliseconds. */
export const InstantColumn = (options: ColumnOptions = {}) =>
  Column({ type: 'bigint', transformer: instant, ...options })
/** A calendar day, `YYYY-MM-DD`. */
export const DayColumn = (options: ColumnOptions = {}) => Column({ type: 'varchar', length: 10, ...options })
/** A calendar month, `YYYY-MM`. */
export const MonthColumn = (options: ColumnOptions = {}) => Column({ type: 'varchar', length: 7, ...options })
/** One of an enum's names. */
export const EnumColumn = (options: ColumnOptions = {}) => Column({ type: 'varchar', length: 32, ...options })
/** A small structure that is read and written whole, never searched. */
export const JsonColumn = (options: ColumnOptions = {}) => Column({ type: 'text', transformer: json, ...options })
/** The id of another record, here or in another service. */
export const ReferenceColumn = (options: ColumnOptions = {}) => Column({ type: 'varchar', length: 64, ...options })

const units = new WeakMap<Function, Map<string, UnitKind>>()

const codeColumn =
  (unit: UnitKind, options: ColumnOptions): PropertyDecorator =>
  (target, property) => {
    const known = units.get(target.constructor) ?? new Map<string, UnitKind>()
    units.set(target.constructor, known.set(String(property), unit))
    ReferenceColumn(options)(target, property)
  }

/** The code of a department, such as `housing-construction`. */
export const DepartmentColumn = (options: ColumnOptions = {}) => codeColumn('department', options)
/** The code of a township, such as `620725101`. */
export const TownshipColumn = (options: ColumnOptions = {}) => codeColumn('township', options)

/** Which kind of unit a property of an entity names, if it names one; a column of a class above counts too. */
export function unitKindOf(entity: Function, property: string): UnitKind | undefined {
  for (let at: Function | null = entity; at?.prototype; at = Object.getPrototypeOf(at) as Function | null) {
    const unit = units.get(at)?.get(property)
    if (unit) return unit
  }
  return undefined
}

/** Is this column an amount in 分? */
export const isMoney = (column: { readonly transformer?: unknown }): boolean => column.transformer === safeInteger
