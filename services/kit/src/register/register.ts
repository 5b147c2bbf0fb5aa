import type { ClassType } from 'type-graphql'
import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import { Fault } from '../fault/fault.ts'
import type { AddOrder, OpenFirst } from '../graph/order-rows.ts'
import type { CellNames } from '../sheet/sheet-names.ts'
import { checkTownship, checkValues } from './check-values.ts'
import { type Refusal, refuse } from './refuse.ts'

/** A list of records of one thing that are entered and corrected: policies, trips, visits. */
export interface Register<T extends KeptRecord, V extends object = T> {
  readonly entity: new () => T
  /** The thing in the schema: `Policy`. */
  readonly name: string
  /** The list in the schema: `policies`. */
  readonly plural: string
  /** What the record trail calls it: `policy`. */
  readonly noun: string
  /** What one must be allowed to enter or correct: `projects.record`. */
  readonly permission: string
  /** What one must be allowed to read the list; `<service>.read` where nothing is said. */
  readonly read?: string
  /** What it may be ordered by; the first where nothing is asked. */
  readonly orderBy: readonly [keyof T & string, ...(keyof T & string)[]]
  /** What still has to be done stands first: the order where nothing is asked, `OPEN_FIRST` in the schema. */
  readonly openFirst?: OpenFirst<NoInfer<T>> | AddOrder<NoInfer<T>>
  /** What it may be filtered by, each for one value. */
  readonly filterBy?: readonly (keyof T & string)[]
  /** Where the searched text is looked for. */
  readonly search?: readonly (keyof T & string)[]
  /** What is entered; the entity itself where it is also an input type. */
  readonly values?: ClassType<V>
  /** What was entered, of a record as it stands, where that is more than its properties of the same names. */
  readonly entered?: (record: NoInfer<T>) => Partial<NoInfer<V>>
  /** The records of this service that a record belongs to, for life. */
  readonly parents?: { readonly [K in keyof NoInfer<V> & string]?: () => new () => KeptRecord }
  /** The records of which there are too many to be chosen from, and by what a sheet names them. */
  readonly names?: CellNames
  /** The first thing that speaks against the values, as of today; `before` is the record as it stands. */
  readonly refuse?: (values: NoInfer<V>, today: string, before: NoInfer<T> | null) => Refusal | null
  /**
   * Refusals that need other records, and values that follow from those given; of a new record its id too, where something
   * is sealed for it.
   */
  readonly settle?: (
    ctx: Context,
    values: NoInfer<V>,
    before: NoInfer<T> | null,
  ) => Promise<(Partial<Omit<NoInfer<T>, keyof KeptRecord>> & { id?: string }) | void>
}

export interface Entry<V> {
  readonly id?: string | null
  readonly version?: number | null
  readonly values: V
}

/** A record stays with what it belongs to. @throws not-found, parent-fixed */
async function checkParents<T extends KeptRecord, V extends object>(
  ctx: Context,
  { parents = {} }: Register<T, V>,
  values: V,
  before: T | null,
): Promise<void> {
  for (const [field, parent] of Object.entries<(() => new () => KeptRecord) | undefined>(parents)) {
    const id = (values as Readonly<Record<string, unknown>>)[field]
    if (typeof id !== 'string' || !parent) continue
    const fixed = (before as Readonly<Record<string, unknown>> | null)?.[field]
    refuse(typeof fixed === 'string' && fixed !== id ? { code: 'parent-fixed', field } : null)
    await ctx.get(parent(), id, field)
  }
}

/** What speaks against an entry whose columns are sound, and the values it would be kept with. @throws what the register refuses */
export async function settleSound<T extends KeptRecord, V extends object>(
  ctx: Context,
  register: Register<T, V>,
  values: V,
  before: T | null,
): Promise<Omit<T, keyof KeptRecord>> {
  if ('township' in values) checkTownship(ctx, values.township as string | null)
  await checkParents(ctx, register, values, before)
  refuse(register.refuse?.(values, ctx.today, before))
  const settled = (await register.settle?.(ctx, values, before)) ?? {}
  return { ...values, ...settled } as unknown as Omit<T, keyof KeptRecord>
}

/** What speaks against an entry, and the values it would be kept with. @throws whatever the register refuses */
async function settleEntry<T extends KeptRecord, V extends object>(
  ctx: Context,
  register: Register<T, V>,
  values: V,
  before: T | null,
): Promise<Omit<T, keyof KeptRecord>> {
  checkValues(ctx, register.entity, values)
  return settleSound(ctx, register, values, before)
}

/**
 * Enters a new record, or corrects one at the version that the caller saw.
 * @throws not-found, version-required, parent-fixed, conflict, and what the register's own rules refuse
 */
export async function keepEntry<T extends KeptRecord, V extends object>(
  ctx: Context,
  register: Register<T, V>,
  { id, version, values }: Entry<V>,
): Promise<T> {
  const { entity, noun } = register
  const before = id ? await ctx.get(entity, id) : null
  if (before && version == null) throw new Fault('version-required', { field: 'version' })
  const next = await settleEntry(ctx, register, values, before)
  return before
    ? ctx.amend(entity, before, version ?? 0, next, `${noun}.corrected`)
    : ctx.create(entity, next, `${noun}.entered`)
}
