import type { GivenRow, RowOutcome } from './keep-rows.ts'
import type { SheetFault, SheetSaved } from './sheet.types.ts'

type Saved = Pick<SheetSaved, 'faults'>

/** The faults of all rows, each told once with the rows that have it. */
export function gatherFaults(outcomes: readonly RowOutcome[]): SheetFault[] {
  const found = new Map<string, SheetFault>()
  for (const [row, { faults }] of outcomes.entries())
    for (const { code, field, params } of faults) {
      const told = params && Object.keys(params).length > 0 ? params : null
      const key = JSON.stringify([code, field, told])
      const known = found.get(key)
      if (known) known.rows.push(row)
      else found.set(key, { code, field: field || null, params: told, rows: [row] })
    }
  return [...found.values()]
}

/** What a column of long text holds on every database is what an answer kept for a retry may be. */
const LONGEST = 60_000

const firstOnly = (outcomes: readonly RowOutcome[]): RowOutcome[] =>
  outcomes.map((outcome) => ({
    ...outcome,
    faults: outcome.faults.slice(0, 1).map(({ code, field }) => ({ code, field })),
  }))

/** The faults in an answer that can be kept for a retry: of very many only the first of each row. */
export function keepableFaults(outcomes: readonly RowOutcome[]): Saved['faults'] {
  const all = gatherFaults(outcomes)
  return Buffer.byteLength(JSON.stringify(all)) <= LONGEST ? all : gatherFaults(firstOnly(outcomes))
}

const MOST_TOLD = 100

/** What was refused, for the trail: each fault with how many rows had it, and the first of the records they name. */
export function tellRefusals(outcomes: readonly RowOutcome[], rows: readonly GivenRow[]): object[] {
  return gatherFaults(firstOnly(outcomes)).map(({ code, field, rows: at }) => ({
    code,
    field,
    rows: at.length,
    records: at.flatMap((row) => rows[row]?.id ?? []).slice(0, MOST_TOLD),
  }))
}
