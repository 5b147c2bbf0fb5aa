import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import type { Cells } from './cells.ts'

/** Another record as a cell names it: by a number of its own, which people know, and not by its identity. */
export interface CellName {
  readonly entity: () => new () => KeptRecord
  /** The column that names it, unique among them. */
  readonly by: string
}

/** The cells that name other records by something else than their identity, by field. */
export type CellNames = Readonly<Record<string, CellName>>

type Lookup = (ctx: Context, name: CellName, given: string) => Promise<string | null>

const valueOf = (record: KeptRecord, column: string): string => String((record as unknown as Cells)[column])

const nameOf: Lookup = async (ctx, { entity, by }, id) => {
  const record = await ctx.load.one<KeptRecord>(entity(), id)
  return record && valueOf(record, by)
}

const identityOf: Lookup = async (ctx, { entity, by }, name) =>
  (await ctx.load.one<KeptRecord>(entity(), name.trim(), by as 'id'))?.id ?? null

/** What is not found, or may not be seen, stays as it was given: whoever keeps the row refuses it. */
async function lookUp(ctx: Context, names: CellNames, rows: readonly Cells[], lookup: Lookup): Promise<Cells[]> {
  const fields = Object.entries(names)
  if (fields.length === 0) return [...rows]
  return Promise.all(
    rows.map(async (row) => {
      const found = fields.map(async ([field, name]) => {
        const given = row[field]
        return typeof given === 'string' ? [[field, (await lookup(ctx, name, given)) ?? given]] : []
      })
      return { ...row, ...Object.fromEntries((await Promise.all(found)).flat()) }
    }),
  )
}

/** Cells as people read them. */
export const byNames = (ctx: Context, names: CellNames, rows: readonly Cells[]): Promise<Cells[]> =>
  lookUp(ctx, names, rows, nameOf)

/** Cells as they are kept. */
export const byIdentities = (ctx: Context, names: CellNames, rows: readonly Cells[]): Promise<Cells[]> =>
  lookUp(ctx, names, rows, identityOf)
