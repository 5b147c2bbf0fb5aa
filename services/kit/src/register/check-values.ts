import type { EntityMetadata } from 'typeorm'
import type { Context } from '../context/context.ts'
import { isUnit, type UnitKind } from '../county/units.ts'
import { unitKindOf } from '../db/columns.ts'
import { ownerOf } from '../db/row-scope.ts'
import { ownsService } from '../viewer/permission.ts'
import { isBlank, type Refusal, refuse, refuseIf } from './refuse.ts'

const SHAPES = { department: /^[a-z][a-z0-9-]{1,39}$/, township: /^\d{3,12}$/ }
const LONGEST = 2000
const LONGEST_STRUCTURE = 12_000

/** The largest of each kind: far above what a county counts, and still a number when thousands of them are summed. */
const LARGEST: Readonly<Record<string, { most: number; code: string }>> = {
  int: { most: 1e8, code: 'number-too-large' },
  double: { most: 1e12, code: 'number-too-large' },
  bigint: { most: 1e14, code: 'amount-too-large' },
}
const YEARS = { first: 1900, last: 2099 }

/**
 * Nothing that a person writes: of the signs that cannot be seen only a line's end and a tab are kept, and the joiners
 * that scripts and faces are written with; not the blank of no width, nor what turns the direction of the text around it.
 */
const UNREADABLE =
  // eslint-disable-next-line no-control-regex -- these are the signs looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u

const EITHER: readonly UnitKind[] = ['department', 'township']

/** What a property may name. One that only says whose its row is may hold either: a month is owed by offices and townships. */
function unitsOf(entity: Function, property: string): readonly UnitKind[] {
  const named = unitKindOf(entity, property)
  if (named) return [named]
  const owner = ownerOf(entity)
  const isOwning = owner && !('parent' in owner) && (owner.department === property || owner.township === property)
  return isOwning ? EITHER : []
}

/** What a column asks of a text or a number. */
interface ColumnRule {
  readonly field: string
  readonly isRequired: boolean
  readonly most: number
  readonly units: readonly UnitKind[]
  readonly isText: boolean
  readonly largest: { readonly most: number; readonly code: string } | null
  readonly isYear: boolean
}

const rules = new WeakMap<EntityMetadata, readonly ColumnRule[]>()

function rulesOf(metadata: EntityMetadata): readonly ColumnRule[] {
  const known = rules.get(metadata)
  if (known) return known
  const made = metadata.columns.map(({ propertyName: field, length, isNullable, type }) => ({
    field,
    isRequired: !isNullable,
    most: length ? Number(length) : LONGEST,
    units: unitsOf(metadata.target as Function, field),
    isText: type === 'varchar',
    largest: LARGEST[String(type)] ?? null,
    isYear: field === 'year' && type === 'int',
  }))
  rules.set(metadata, made)
  return made
}

const isUnreadable = (text: string): boolean => UNREADABLE.test(text) || (text.trim() !== '' && isBlank(text))

/** What no column takes, whoever writes it: signs that cannot be seen, the code of an office that there is not. */
function textNowhere(value: string, { field, units }: ColumnRule): Refusal | null {
  if (isUnreadable(value)) return { code: 'text-unreadable', field }
  if (units.length === 0) return null
  if (!units.some((unit) => SHAPES[unit].test(value))) return { code: 'code-wrong-shape', field }
  return units.some((unit) => isUnit(unit, value)) ? null : { code: 'code-unknown', field, params: { unit: value } }
}

function textFault(value: string, rule: ColumnRule): Refusal | null {
  const { field, isRequired, most } = rule
  if (isRequired && !value.trim()) return { code: 'text-required', field }
  if (value.length > most) return { code: 'text-too-long', field, params: { most } }
  return textNowhere(value, rule)
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

/** What no column of a list or another small structure takes: the same signs, and more than the column holds. */
function structureNowhere(value: object, { field }: ColumnRule): Refusal | null {
  if (textsIn(value).some(isUnreadable)) return { code: 'text-unreadable', field }
  const most = LONGEST_STRUCTURE
  return JSON.stringify(value).length > most ? { code: 'text-too-long', field, params: { most } } : null
}

/** Why a change is made goes into the trail beside it. @throws text-too-long, text-unreadable */
export function checkReason(reason: string | null | undefined): void {
  if (!reason) return
  refuseIf(reason.length > LONGEST, 'text-too-long', 'reason', { most: LONGEST })
  refuseIf(isUnreadable(reason), 'text-unreadable', 'reason')
}

/** What no column of numbers takes. */
function numberNowhere(value: number, { field, largest, isYear }: ColumnRule): Refusal | null {
  if (isYear && (value < YEARS.first || value > YEARS.last))
    return { code: 'year-out-of-range', field, params: { ...YEARS } }
  if (!largest || Math.abs(value) <= largest.most) return null
  return { code: largest.code, field, params: { most: largest.most } }
}

/**
 * Looks once more at every text and number on its way into a record, whatever the verb has checked before.
 * @throws text-too-long, text-unreadable, code-wrong-shape, code-unknown, number-too-large, amount-too-large,
 * year-out-of-range, each with its field
 */
export function checkColumns(metadata: EntityMetadata, values: Readonly<Record<string, unknown>>): void {
  for (const rule of rulesOf(metadata)) {
    const value = values[rule.field]
    if (typeof value === 'number') refuse(numberNowhere(value, rule))
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) refuse(structureNowhere(value, rule))
    // Kept records say with an empty text that they are of no office.
    if (typeof value !== 'string' || value === '') continue
    if (rule.isText && value.length > rule.most)
      refuse({ code: 'text-too-long', field: rule.field, params: { most: rule.most } })
    refuse(textNowhere(value, rule))
  }
}

const numberFault = (value: number, rule: ColumnRule): Refusal | null =>
  value < 0 && !rule.isText ? { code: 'amount-below-zero', field: rule.field } : numberNowhere(value, rule)

/** All that the columns themselves have against what was entered for them. */
export function faultsIn(ctx: Context, entity: Function, values: object): Refusal[] {
  const given = values as Readonly<Record<string, unknown>>
  const found: Refusal[] = []
  for (const rule of rulesOf(ctx.db.writer.getMetadata(entity))) {
    const value = given[rule.field]
    const fault =
      typeof value === 'string' ? textFault(value, rule) : typeof value === 'number' ? numberFault(value, rule) : null
    if (fault) found.push(fault)
  }
  return found
}

/**
 * Checks what was entered against the columns it goes to: nothing longer than its column, no required text blank, nothing
 * counted or paid below zero or beyond reason, codes of departments and townships that the county has.
 * @throws text-too-long, text-required, text-unreadable, amount-below-zero, code-wrong-shape, code-unknown,
 * number-too-large, amount-too-large, year-out-of-range, each with its field
 */
export function checkValues(ctx: Context, entity: Function, values: object): void {
  refuse(faultsIn(ctx, entity, values)[0])
}

/** A township's staff keep their own township's rows only. @throws not-your-township */
export function checkTownship({ viewer, service }: Context, township: string | null | undefined): void {
  const isAnothers = viewer.township !== null && !ownsService(viewer, service) && township !== viewer.township
  refuseIf(isAnothers, 'not-your-township', 'township')
}
