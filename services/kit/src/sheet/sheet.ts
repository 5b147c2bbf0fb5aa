import type { ClassType } from 'type-graphql'
import type { SelectQueryBuilder } from 'typeorm'
import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import { Fault } from '../fault/fault.ts'
import { search } from '../graph/connection.ts'
import type { RowOrder } from '../graph/order-rows.ts'
import { refuseIf } from '../register/refuse.ts'
import type { CellField, Cells } from './cells.ts'
import type { CellNames } from './sheet-names.ts'

/** How a list is narrowed: the searched text and the filter, as the list's own query takes them. */
export interface Narrowing {
  readonly search?: string | null
  readonly filter?: Readonly<Record<string, unknown>> | null
}

/** One row to keep: the record as it stands, the version that the sheet was made from, and what it is to be. */
export interface SheetEntry<T, V> {
  readonly before: T | null
  readonly version: number | null
  readonly values: V
}

/** A list that is read and entered as a spreadsheet, where entering a record is a verb of its own. */
export interface SheetOptions<T extends KeptRecord, V extends object> {
  /** The list in the schema: `enterprises`. */
  readonly name: string
  readonly entity: new () => T
  /** What one must be allowed to enter or correct: `industry.record`. */
  readonly permission: string
  /** What one must be allowed to read the list; `<service>.read` where nothing is said. */
  readonly read?: string
  /** The input whose fields are the cells; `id`, `version` and `idempotencyKey` are none. */
  readonly values: ClassType<V>
  /** A record's cells, where they are more than its properties of the same names. */
  readonly cells?: (record: NoInfer<T>) => Partial<NoInfer<V>>
  /** The order of the rows. */
  readonly order: RowOrder<NoInfer<T>>
  /** Fields of the input that are no cells, beside `id`, `version` and the key. */
  readonly without?: readonly (keyof V & string)[]
  /** Where the searched text is looked for. */
  readonly search?: readonly (keyof NoInfer<T> & string)[]
  /** What it may be filtered by, each for one value or several. */
  readonly filterBy?: readonly (keyof NoInfer<T> & string)[]
  /** The input type of the list's own filter in the schema, and how that narrows the rows, known as `row`. */
  readonly filterType?: string
  readonly where?: (query: SelectQueryBuilder<NoInfer<T>>, narrowing: Narrowing, ctx: Context) => Promise<void> | void
  /** Enters the row, or corrects the record it was made from; without it the sheet is only read. @throws what speaks against it */
  readonly keep?: (ctx: Context, entry: SheetEntry<NoInfer<T>, NoInfer<V>>) => Promise<unknown>
}

/** Rows that need nothing from each other, so that new ones can be kept many at once. */
export interface BulkEntry {
  readonly action: string
  /** The records that rows belong to, by the field that names them. */
  readonly parents: Readonly<Record<string, () => new () => KeptRecord>>
  /** What a new row is kept with whose columns are sound. @throws whatever speaks against it */
  settle(ctx: Context, values: object): Promise<object>
}

/** A sheet as the doors work with it. */
export interface Sheet {
  readonly name: string
  readonly entity: new () => KeptRecord
  readonly permission: string
  readonly read: string
  readonly values: Function
  readonly order: RowOrder<KeptRecord>
  readonly filterType: string | null
  readonly without: readonly string[]
  readonly names: CellNames
  readonly bulk: BulkEntry | null
  /** A record's cells, where they are more than its properties of the same names. */
  cells(record: KeptRecord): object
  where(query: SelectQueryBuilder<KeptRecord>, narrowing: Narrowing, ctx: Context): Promise<void> | void
  keep(ctx: Context, entry: SheetEntry<KeptRecord, object>): Promise<unknown>
}

const NO_CELLS: ReadonlySet<string> = new Set(['id', 'version', 'idempotencyKey'])

/** Is this field of the input a cell? Which record and which change is none. */
export const isCell = ({ without }: Sheet, field: string): boolean => !NO_CELLS.has(field) && !without.includes(field)

/** `industry.record` → `industry.read`. */
export const readOf = (permission: string): string => `${permission.split('.')[0]}.read`

/** Conditions for a filter by some columns. @throws filter-unreadable */
function narrowBy(
  query: SelectQueryBuilder<KeptRecord>,
  columns: readonly string[],
  filter: Narrowing['filter'],
): void {
  for (const [name, wanted] of Object.entries(filter ?? {})) {
    refuseIf(!columns.includes(name), 'filter-unreadable', 'filter')
    const values = (Array.isArray(wanted) ? wanted : [wanted]).filter((value) => value != null)
    if (values.length > 0) query.andWhere(`row.${name} IN (:...filter_${name})`, { [`filter_${name}`]: values })
  }
}

/** A sheet for a list whose records are entered by a verb of their own; registers have theirs by themselves. */
export function defineSheet<T extends KeptRecord, V extends object>(options: SheetOptions<T, V>): Sheet {
  const { permission, search: searched = [], filterBy = [], filterType = null, without = [] } = options
  const where = (query: SelectQueryBuilder<KeptRecord>, { search: text, filter }: Narrowing): void => {
    search<KeptRecord>(query, text, searched as readonly (keyof KeptRecord)[])
    narrowBy(query, filterBy, filter)
  }
  const keep = (): Promise<never> => {
    throw new Fault('sheet-read-only', { field: 'sheet' })
  }
  const usual = { read: readOf(permission), cells: () => ({}), where, keep }
  return { ...usual, ...options, filterType, without, names: {}, bulk: null } as Sheet
}

/** What a verb takes that enters a record, or corrects the one it names. */
interface Kept {
  id?: string | null
  version?: number | null
}

/** A row is kept by a verb that takes identity and version beside the cells. */
export const keptBy =
  <T extends KeptRecord, V extends Kept>(verb: (ctx: Context, input: V) => Promise<unknown>) =>
  (ctx: Context, { before, version, values }: SheetEntry<T, V>): Promise<unknown> =>
    verb(ctx, { ...values, id: before?.id ?? null, version: before ? version : null })

/** New rows are entered by a verb; records that stand already are moved on by others, and not from a sheet. */
export const enteredBy =
  <T extends KeptRecord, V>(verb: (ctx: Context, input: V) => Promise<unknown>) =>
  (ctx: Context, { before, values }: SheetEntry<T, V>): Promise<unknown> => {
    refuseIf(before !== null, 'sheet-enters-only', 'id')
    return verb(ctx, values)
  }

const sheets = new WeakMap<Function, Sheet>()

/** Notes that a resolver's list has a sheet. */
export const noteSheet = (resolver: Function, sheet: Sheet): void => void sheets.set(resolver, sheet)

/** The sheets of the registers among these resolvers. */
export const sheetsOf = (resolvers: readonly Function[]): Sheet[] =>
  resolvers.flatMap((resolver) => sheets.get(resolver) ?? [])

/** A record's cells, by the input's fields. */
export function cellsOf(sheet: Sheet, fields: readonly CellField[], record: KeptRecord): Cells {
  const properties = record as unknown as Cells
  const own = fields.map(({ name }) => [name, properties[name] ?? null])
  return { ...Object.fromEntries(own), ...sheet.cells(record) }
}
