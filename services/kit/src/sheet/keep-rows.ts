import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import { Fault } from '../fault/fault.ts'
import { faultsIn } from '../register/check-values.ts'
import type { Refusal } from '../register/refuse.ts'
import { type CellField, type Cells, differing, readCells, strangers, wireCells } from './cells.ts'
import { cellsOf, type Sheet } from './sheet.ts'

/** A row of a sheet as it comes in: what it was made from, and its cells in wire form. */
export interface GivenRow {
  readonly id?: string | null
  readonly version?: number | null
  readonly cells: Cells
}

export enum RowState {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  SAME = 'SAME',
  REFUSED = 'REFUSED',
}

/** What becomes of a row: the cells that change, as they were and as they are to be, and all that speaks against it. */
export interface RowOutcome {
  state: RowState
  before: Cells
  after: Cells
  faults: readonly Refusal[]
}

interface Work {
  readonly ctx: Context
  readonly sheet: Sheet
  readonly fields: readonly CellField[]
}

interface Pending {
  readonly outcome: RowOutcome
  readonly facts: object
}

const refused = (faults: readonly Refusal[], before: Cells = {}, after: Cells = {}): RowOutcome => ({
  state: RowState.REFUSED,
  before,
  after,
  faults,
})

const refusalOf = ({ code, details: { field, current: _current, ...params } }: Fault): Refusal => ({
  code,
  field: field ?? '',
  params,
})

/** All or nothing of a part of the transaction. A refusal is answered; anything else ends the whole. */
async function attempt(ctx: Context, work: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await ctx.db.savepoint(work)
    return null
  } catch (error) {
    if (error instanceof Fault) return refusalOf(error)
    throw error
  }
}

/** Looks up at once what the rows were made from and what they belong to. */
async function gather({ ctx, sheet }: Work, rows: readonly GivenRow[]): Promise<void> {
  await ctx.load.hold(
    sheet.entity,
    rows.flatMap(({ id }) => id ?? []),
  )
  for (const [field, parent] of Object.entries(sheet.bulk?.parents ?? {})) {
    const named = rows.map(({ cells }) => cells[field])
    await ctx.load.hold(
      parent(),
      named.filter((id) => typeof id === 'string'),
    )
  }
}

const identityFault = (row: GivenRow, before: KeptRecord): Refusal | null => {
  if (row.version == null) return { code: 'version-required', field: 'version' }
  return row.version === before.version ? null : { code: 'conflict', field: 'version' }
}

/** Reads and judges a row, and keeps it, or lays it aside to be kept with others. */
async function keepRow(work: Work, row: GivenRow, pending: Pending[]): Promise<RowOutcome> {
  const { ctx, sheet, fields } = work
  const before = row.id ? await ctx.load.one(sheet.entity, row.id) : null
  if (row.id && !before) return refused([{ code: 'not-found', field: 'id' }])
  const stood = before && cellsOf(sheet, fields, before)
  const { values, faults } = readCells(fields, row.cells, stood)
  const all = [...strangers(fields, row.cells), ...faults, ...faultsIn(ctx, sheet.entity, values)]
  const unread = new Set(all.map(({ field }) => field))
  const changed = stood
    ? differing(fields, stood, values).filter(({ name }) => !unread.has(name))
    : fields.filter(({ name }) => name in values)
  const was = stood ? wireCells(changed, stood) : {}
  const is = wireCells(changed, values)
  if (before && changed.length === 0 && all.length === 0)
    return { state: RowState.SAME, before: {}, after: {}, faults: [] }
  const stale = before && identityFault(row, before)
  if (stale) all.unshift(stale)
  if (all.length > 0) return refused(all, was, is)
  const outcome: RowOutcome = { state: before ? RowState.CHANGED : RowState.NEW, before: was, after: is, faults: [] }
  const { bulk } = sheet
  const refusal = await attempt(ctx, async () => {
    if (bulk && !before) pending.push({ outcome, facts: await bulk.settle(ctx, values) })
    else await sheet.keep(ctx, { before, version: row.version ?? null, values })
  })
  return refusal ? refused([refusal], was, is) : outcome
}

/** Keeps new rows many at once; where one of them stands already, the others are kept in ever smaller parts. */
async function keepPending(work: Work, pending: readonly Pending[]): Promise<void> {
  const { ctx, sheet } = work
  if (pending.length === 0 || !sheet.bulk) return
  const { action } = sheet.bulk
  const facts = pending.map((each) => each.facts)
  const refusal = await attempt(ctx, () => ctx.createMany(sheet.entity, facts, action))
  if (!refusal) return
  const [only] = pending
  if (pending.length === 1 && only) {
    Object.assign(only.outcome, { state: RowState.REFUSED, faults: [refusal] })
    return
  }
  const middle = Math.ceil(pending.length / 2)
  await keepPending(work, pending.slice(0, middle))
  await keepPending(work, pending.slice(middle))
}

/** Keeps the good rows, inside a transaction, and says of each row what became of it. */
export async function keepRows(work: Work, rows: readonly GivenRow[]): Promise<RowOutcome[]> {
  await gather(work, rows)
  const pending: Pending[] = []
  const outcomes: RowOutcome[] = []
  for (const row of rows) outcomes.push(await keepRow(work, row, pending))
  await keepPending(work, pending)
  return outcomes
}

class Undone extends Error {
  constructor(readonly outcomes: RowOutcome[]) {
    super('undone')
  }
}

/** What would become of each row, by doing it and undoing it again. */
export async function tryRows(work: Work, rows: readonly GivenRow[]): Promise<RowOutcome[]> {
  try {
    return await work.ctx.db.transaction(async () => {
      throw new Undone(await keepRows(work, rows))
    })
  } catch (error) {
    if (error instanceof Undone) return error.outcomes
    throw error
  }
}
