import {
  coerceInputValue,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { Fault } from '../fault/fault.ts'
import type { Refusal } from '../register/refuse.ts'

/** One row's cells, or some of them, by field. */
export type Cells = Readonly<Record<string, unknown>>

/** A column of a sheet: a field of its input type. */
export interface CellField {
  readonly name: string
  readonly type: GraphQLInputType
  readonly defaultValue?: unknown
}

/** What a row's cells stand for, and one fault for each that cannot be read. */
export interface ReadRow {
  readonly values: Record<string, unknown>
  readonly faults: Refusal[]
}

const CODES: Readonly<Record<string, string>> = {
  Int: 'whole-number-required',
  Float: 'number-required',
  Boolean: 'yes-or-no-required',
  Money: 'invalid-money',
  Date: 'invalid-day',
  Month: 'invalid-month',
}

const codeOf = (type: GraphQLInputType): string => {
  const named = getNamedType(type)
  return isEnumType(named) ? 'not-a-choice' : (CODES[named.name] ?? 'cell-unreadable')
}

/** Several texts in one cell, as an office writes them: 受理、审查、办结, or one a line. */
const partsOf = (text: string): string[] =>
  text
    .split(/[、；;\r\n]+/)
    .map((part) => part.trim())
    .filter(Boolean)

/** A cell as the graph would take it. @throws what the graph would refuse it with */
function valueOf(type: GraphQLInputType, given: unknown): unknown {
  const bare = isNonNullType(type) ? type.ofType : type
  if (isListType(bare) && typeof given === 'string') return coerceInputValue(partsOf(given), type)
  if (!isLeafType(bare)) return coerceInputValue(given, type)
  const value = bare.parseValue(given)
  if (value === undefined) throw new Error('no value of this type')
  return value
}

/**
 * Reads a row cell by cell. A field that the row does not name stays as it was; in a new row it is the field's default.
 * @param before the record's cells as they stand
 */
export function readCells(fields: readonly CellField[], given: Cells, before: Cells | null): ReadRow {
  const values: Record<string, unknown> = {}
  const faults: Refusal[] = []
  for (const { name, type, defaultValue } of fields) {
    const cell = given[name]
    if (cell === undefined && before) values[name] = before[name] ?? null
    else if (cell == null && isNonNullType(type) && defaultValue === undefined)
      faults.push({ code: 'text-required', field: name })
    else if (cell == null) values[name] = defaultValue ?? null
    else {
      try {
        values[name] = valueOf(type, cell)
      } catch (error) {
        faults.push({ code: error instanceof Fault ? error.code : codeOf(type), field: name })
      }
    }
  }
  return { values, faults }
}

/** The columns that no field has. */
export function strangers(known: ReadonlySet<string>, given: Cells): Refusal[] {
  return Object.keys(given)
    .filter((field) => !known.has(field))
    .map((field) => ({ code: 'column-unknown', field }))
}

/** A value as it travels: money in 元, an enum's value by its name. */
function wireOf(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (isNonNullType(type)) return wireOf(type.ofType, value)
  if (isListType(type)) return Array.isArray(value) ? value.map((each) => wireOf(type.ofType, each)) : null
  if (isInputObjectType(type)) return wireCells(Object.values(type.getFields()), Object(value))
  return isLeafType(type) ? type.serialize(value) : value
}

/** Cells as they travel. */
export function wireCells(fields: readonly CellField[], cells: Cells): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, type }) => [name, wireOf(type, cells[name])]))
}

/** A value to be compared: blanks around a text and the kind of its line ends say nothing. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').trim()
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null)
}

/** The fields in which two readings of a record differ. */
export function differing(fields: readonly CellField[], one: Cells, other: Cells): CellField[] {
  return fields.filter(({ name }) => comparable(one[name]) !== comparable(other[name]))
}
