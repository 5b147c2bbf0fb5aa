import type { Fault } from '../words/fault.ts'
import type { SheetLine } from './table.rules.ts'

/** A line as it travels to the service. */
export interface SentRow {
  id: string | null
  version: number | null
  cells: Record<string, unknown>
}

/** What the service says against some rows of a part. */
export interface SheetFault {
  code: string
  field: string | null
  params: Record<string, unknown> | null
  rows: number[]
}

/** Bounds of one request: the gateway reads a million bytes and fifty thousand items. */
const most = { bytes: 600_000, items: 40_000 }

/** A line as it is sent; what goes along unseen is for new records only. */
export function rowOf({ id, version, cells }: SheetLine, also: Record<string, unknown>): SentRow {
  return { id, version, cells: id ? cells : { ...also, ...cells } }
}

/** Cuts rows into parts that one request can carry. */
export function partsOf<Row>(rows: readonly Row[], atOnce: number, sentAs: (row: Row) => SentRow): Row[][] {
  const parts: Row[][] = []
  let part: Row[] = []
  let bytes = 0
  let items = 0
  for (const row of rows) {
    const sent = sentAs(row)
    // A Chinese character takes three bytes.
    const weight = JSON.stringify(sent).length * 3
    const count = Object.keys(sent.cells).length + 3
    const isFull = part.length >= atOnce || bytes + weight > most.bytes || items + count > most.items
    if (part.length > 0 && isFull) {
      parts.push(part)
      part = []
      bytes = 0
      items = 0
    }
    part.push(row)
    bytes += weight
    items += count
  }
  if (part.length > 0) parts.push(part)
  return parts
}

/** The faults of one row of a part. */
export function faultsOfRow(faults: readonly SheetFault[], row: number): Fault[] {
  return faults
    .filter(({ rows }) => rows.includes(row))
    .map(({ code, field, params }) => ({ code, params: params ?? {}, ...(field ? { field } : {}) }))
}

/** Each column told once: what was found here goes before what the service found. */
export function joinFaults(here: readonly Fault[], there: readonly Fault[]): Fault[] {
  const told = new Set(here.map(({ field }) => field))
  return [...here, ...there.filter(({ field }) => field === undefined || !told.has(field))]
}
