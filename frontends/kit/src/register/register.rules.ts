import type { DocumentNode } from 'graphql'
import { optionsOf, type FormField, type FormValues } from '../form/form.rules.ts'
import type { Column, Filter } from '../table/column.ts'

/** In the place of an id while a new record is entered. */
export const entering = 'new'

/** A record as the platform keeps it. */
export interface Kept {
  id: string
  version: number
}

/** One field of a register: what is written in its form, and, where it says so, a column of its list. */
export interface RegisterField<Row = unknown> extends FormField {
  /** Where it stands in the list; without one it is read in the form only. `wide` falls away on a phone. */
  column?: 'title' | 'shown' | 'wide' | 'optional'
  /** The member of the query's `orderBy`; `true` where the field's name tells it: `dueOn` → `DUE_ON`. */
  sort?: string | true
  /** A choice that the list can be narrowed by. */
  filter?: boolean
  /** What its cell shows, where that is more than the value as written. */
  render?: Column<Row>['render']
}

/** What the rules have to know of the page's language. */
export interface RegisterWords {
  yes: string
  no: string
  /** A name with its unit: 面积（亩）. */
  inUnit: (name: string, unit: string) => string
  /** A unit in the page's language. */
  unit: (unit: string) => string
  /** A day with its year, as the page writes days. */
  day: (day: string) => string
  /** A month with its year. */
  month: (month: string) => string
}

/** How a record reads in a form: fields that the form names otherwise, by the form's name. */
export interface Reading {
  names?: Readonly<Record<string, string>>
}

const wan = 10_000

/** A record as somebody else left it, read under the names of the form. */
export function asWritten(record: Readonly<FormValues>, { names = {} }: Reading = {}): FormValues {
  const read: FormValues = { ...record }
  for (const [name, kept] of Object.entries(names)) read[name] = record[kept]
  return read
}

/** The input of a register's door: all but the identity goes under `values`. */
export function underValues({ id, version, ...values }: FormValues): FormValues {
  return { ...(id ? { id, version } : {}), values }
}

/** The key of what a field refers to: another record travels back as its key alone. */
export function keyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return ['code', 'uscc', 'id'].map((key): unknown => Reflect.get(value, key)).find((key) => key !== undefined)
}

/** What a form of these fields starts with for a row of the list. */
export function writtenOf(fields: readonly FormField[], row: object): FormValues {
  return Object.fromEntries(fields.map(({ name }) => [name, keyOf(Reflect.get(row, name))]))
}

/** What a new record starts with: a township's clerk enters for the own township, unless the page begins with another. */
export function startOf(
  fields: readonly FormField[],
  start: FormValues = {},
  viewer?: { readonly township?: { readonly code: string } | null | undefined },
): FormValues {
  const own =
    fields.some(({ name }) => name === 'township') && start['township'] == null ? viewer?.township?.code : undefined
  return own ? { ...start, township: own } : { ...start }
}

/** A field of a row as it is read: choices and references by name, money in 万元. */
export function shownOf(field: FormField, row: object, words: RegisterWords): string | number | null {
  const value: unknown = Reflect.get(row, field.name)
  if (value === null || value === undefined || value === '') return null
  const key = String(keyOf(value))
  const label = optionsOf(field, words).find((option) => option.value === key)?.label
  if (label !== undefined) return label
  if (typeof value === 'object') {
    const name: unknown = Reflect.get(value, 'name')
    return typeof name === 'string' ? name : key
  }
  // A record that the viewer does not see has no name here, and its key says nothing to anybody.
  if (field.kind === 'choice' && field.name.endsWith('Id')) return null
  if (typeof value === 'number') return field.kind === 'money' ? Math.round(value / (wan / 100)) / 100 : value
  return String(value)
}

/** The same as a sentence would say it: days and months as the page writes them. A column sorts and goes out by the bare one. */
export function readOf(field: FormField, row: object, words: RegisterWords): string | number | null {
  const shown = shownOf(field, row, words)
  return isDated(field) && typeof shown === 'string' ? words[field.kind](shown) : shown
}

const isDated = (field: FormField): field is FormField & { kind: 'day' | 'month' } =>
  field.kind === 'day' || field.kind === 'month'

/** A year is a number that is counted in nothing: read as it is written, 2022 and not 2,022. */
export const isYear = ({ name, kind, unit }: FormField): boolean =>
  kind === 'number' && !unit && /(^y|Y)ear$/.test(name)

/** The title of a field over a bare figure. */
function headOf(field: FormField, words: RegisterWords): string {
  const unit = field.kind === 'money' ? '万元' : field.unit
  return unit ? words.inUnit(field.title, words.unit(unit)) : field.title
}

/** `dueOn` → `DUE_ON`, as the graph names what a list is ordered by. */
export function orderOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

const roles = {
  title: { role: 'title' },
  wide: { role: 'wide-only' },
  optional: { optional: true },
  shown: {},
} as const

function columnOf<Row extends object>(field: RegisterField<Row>, words: RegisterWords): Column<Row>[] {
  if (!field.column) return []
  const { name, sort } = field
  return [
    {
      key: name,
      title: headOf(field, words),
      value: (row) => shownOf(field, row, words),
      ...roles[field.column],
      ...(sort ? { sort: sort === true ? orderOf(name) : sort } : {}),
      ...(field.kind === 'money' || field.kind === 'number' ? { align: 'right' as const } : {}),
      ...(isDated(field) || isYear(field) ? { render: (row: Row) => readOf(field, row, words) } : {}),
      ...(field.render ? { render: field.render } : {}),
    },
  ]
}

/**
 * The columns of a list: those of the fields in their order, one of the page's own in the place of a field it is named
 * after, lamps first, the rest of the page's own last.
 */
export function columnsOf<Row extends object>(
  fields: readonly RegisterField<Row>[],
  own: readonly Column<Row>[],
  words: RegisterWords,
): Column<Row>[] {
  const derived = fields.flatMap((field) => columnOf(field, words))
  const named = new Set(derived.map(({ key }) => key))
  const merged = derived.map((column) => own.find(({ key }) => key === column.key) ?? column)
  const more = own.filter(({ key }) => !named.has(key))
  return [...more.filter(({ role }) => role === 'lamp'), ...merged, ...more.filter(({ role }) => role !== 'lamp')]
}

/** What the list can be narrowed by. */
export function filtersOf(fields: readonly RegisterField<never>[], words: RegisterWords): Filter[] {
  return fields
    .filter(({ filter }) => filter)
    .map((field) => ({ key: field.name, title: field.title, options: optionsOf(field, words) }))
}

/** The query's `filter`: choices as they stand in the address, flags and numbers as what they are. */
export function filterOf(fields: readonly FormField[], chosen: Readonly<Record<string, string>>): FormValues {
  const kinds = new Map(fields.map(({ name, kind }) => [name, kind]))
  return Object.fromEntries(
    Object.entries(chosen).map(([name, value]) => {
      const kind = kinds.get(name)
      return [name, kind === 'flag' ? value === 'true' : kind === 'number' ? Number(value) : value]
    }),
  )
}

/** The name of a document's operation: what a list is refreshed by, and a draft is told apart by. */
export function operationOf(document: DocumentNode): string {
  const [operation] = document.definitions.flatMap((each) => (each.kind === 'OperationDefinition' ? [each] : []))
  return operation?.name?.value ?? ''
}

/** A value of the trail travels as JSON; a text is read without its quotes. */
export function trailValue(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** The act by which a record began, once the whole trail is read, latest first: it need not be told line by line. */
export function firstOf(
  trail: { readonly totalCount: number; readonly nodes: readonly { readonly sequence: number }[] } | null | undefined,
): number | undefined {
  return trail && trail.nodes.length >= trail.totalCount ? trail.nodes.at(-1)?.sequence : undefined
}

/** What of a panel is open. A new record in the address is the page's own list's: its panels do not enter one too. */
export const openIn = (held: string | null, inAddress: string | null): string | null =>
  held ?? (inAddress === entering ? null : inAddress)
