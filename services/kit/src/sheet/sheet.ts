import type { ClassType } from 'type-graphql'
import type { SelectQueryBuilder } from 'typeorm'
import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import type { CellField, Cells } from './cells.ts'

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
  readonly order: keyof NoInfer<T> & string
  /** The input type of the filter in the schema. */
  readonly filterType?: string
  /** Narrows the rows, known as `row`. */
  readonly where?: (query: SelectQueryBuilder<NoInfer<T>>, narrowing: Narrowing, ctx: Context) => void
  /** Enters the row, or corrects the record it was made from. @throws whatever speaks against it */
  readonly keep: (ctx: Context, entry: SheetEntry<NoInfer<T>, NoInfer<V>>) => Promise<unknown>
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
  readonly order: string
  readonly filterType: string | null
  readonly bulk: BulkEntry | null
  /** A record's cells, where they are more than its properties of the same names. */
  cells(record: KeptRecord): object
  where(query: SelectQueryBuilder<KeptRecord>, narrowing: Narrowing, ctx: Context): void
  keep(ctx: Context, entry: SheetEntry<KeptRecord, object>): Promise<unknown>
}

/** Fields that say which record and which change, and are no cells. */
export const NO_CELLS: ReadonlySet<string> = new Set(['id', 'version', 'idempotencyKey'])

/** `industry.record` → `industry.read`. */
export const readOf = (permission: string): string => `${permission.split('.')[0]}.read`

/** A sheet for a list whose records are entered by a verb of their own; registers have theirs by themselves. */
export function defineSheet<T extends KeptRecord, V extends object>(options: SheetOptions<T, V>): Sheet {
  const { name, entity, permission, values, order, filterType = null, keep } = options
  const { cells = () => ({}), where = () => undefined, read = readOf(permission) } = options
  return { name, entity, permission, read, values, order, filterType, bulk: null, cells, where, keep } as Sheet
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
