import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import { Fault } from '../fault/fault.ts'
import { faultsIn } from '../register/check-values.ts'
import type { Refusal } from '../register/refuse.ts'
import { type CellField, type Cells, differing, readCells, strangers } from './cells.ts'
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
  changed: readonly CellField[]
  before: Cells
  after: Cells
  faults: readonly Refusal[]
}

interface Work {
  readonly ctx: Context
  readonly sheet: Sheet
  readonly fields: readonly CellField[]
  /** The names of the fields. */
  readonly known: ReadonlySet<string>
}

interface Pending {
  readonly outcome: RowOutcome
  readonly facts: object
}

const NOTHING = { changed: [], before: {}, after: {}, faults: [] }

const refusalOf = ({ code, details: { field, current: _current, ...params } }: Fault): Refusal => ({
  code,
  field: field ?? '',
  params,
})

/** A refusal is answered; anything else ends the whole. */
async function refusalIn(work: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await work()
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

/** Reads a row and judges what can be judged by its cells alone. */
function readRow({ ctx, sheet, fields, known }: Work, row: GivenRow, before: KeptRecord | null): RowOutcome {
  const stood = before && cellsOf(sheet, fields, before)
  const { values, faults: unread } = readCells(fields, row.cells, stood)
  const faults = [...strangers(known, row.cells), ...unread, ...faultsIn(ctx, sheet.entity, values)]
  const changed = stood
    ? differing(fields, stood, values).filter(({ name }) => name in values)
    : fields.filter(({ name }) => name in values)
  const state = before ? RowState.CHANGED : RowState.NEW
  const outcome = { state, changed, before: stood ?? {}, after: values, faults }
  if (before && changed.length === 0 && faults.length === 0) return { ...outcome, state: RowState.SAME }
  const stale = before && identityFault(row, before)
  if (stale) faults.unshift(stale)
  return faults.length > 0 ? { ...outcome, state: RowState.REFUSED } : outcome
}

/** Reads and judges a row, and keeps it, or lays it aside to be kept with others. */
async function keepRow(work: Work, row: GivenRow, pending: Pending[]): Promise<RowOutcome> {
  const { ctx, sheet } = work
  const before = row.id ? await ctx.load.one(sheet.entity, row.id) : null
  if (row.id && !before) return { ...NOTHING, state: RowState.REFUSED, faults: [{ code: 'not-found', field: 'id' }] }
  const outcome = readRow(work, row, before)
  if (outcome.state === RowState.SAME || outcome.state === RowState.REFUSED) return outcome
  const { bulk } = sheet
  const values = outcome.after
  const refusal = await refusalIn(async () => {
    if (bulk && !before) pending.push({ outcome, facts: await bulk.settle(ctx, values) })
    else await ctx.db.savepoint(() => sheet.keep(ctx, { before, version: row.version ?? null, values }))
  })
  return refusal ? { ...outcome, state: RowState.REFUSED, faults: [refusal] } : outcome
}

/** Keeps new rows many at once; where one of them stands already, the others are kept in ever smaller parts. */
async function keepPending(work: Work, pending: readonly Pending[]): Promise<void> {
  const { ctx, sheet } = work
  if (pending.length === 0 || !sheet.bulk) return
  const { action } = sheet.bulk
  const facts = pending.map((each) => each.facts)
  const refusal = await refusalIn(() => ctx.createMany(sheet.entity, facts, action))
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
