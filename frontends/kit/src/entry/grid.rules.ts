import { readNumber } from '../form/form.rules.ts'

/** One record's line: its figures of last month and of this one; null is not filled. */
export interface GridRow {
  id: string
  name: string
  note?: string
  last: Record<string, number | null>
  now: Record<string, number | null>
  /** What is written beside the figures, by the key of its column. */
  words?: Record<string, string | null>
}

/** What is written beside a line's figures: how the site looks, why a figure jumps, the day on which it was paid. */
export interface GridText {
  key: string
  title: string
  most?: number
  /** A day rather than words. */
  day?: boolean
}

/** Figures that follow from the one just written: a cumulative from the month's, or the other way round. */
export type DeriveRow = (row: GridRow, written: string) => GridRow

/** A figure to be entered each month. Money is entered in 万元 and travels in 元. */
export interface GridColumn {
  key: string
  title: string
  unit?: string
  money?: boolean
}

/** What a rule has to say of a line; `block` keeps it from being submitted. */
export interface Remark {
  level: 'warn' | 'block'
  text: string
  field?: string
}

export type CheckRow = (row: GridRow) => Remark[]

/** A block copied from Excel or WPS: rows by line, cells by tab; the last empty line is none. */
export function parseBlock(text: string): string[][] {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => line.split('\t'))
}

/** The number of a cell as entered; money from 万元 to 元; undefined when it is no number. */
export function readCell(column: GridColumn, text: string): number | null | undefined {
  const figure = readNumber(text)
  return column.money && typeof figure === 'number' ? Math.round(figure * 10_000 * 100) / 100 : figure
}

/** A figure as it stands in its cell. */
export function showCell(column: GridColumn, value: number | null | undefined): string {
  if (value === null || value === undefined) return ''
  return String(column.money ? Math.round((value / 10_000) * 1e6) / 1e6 : value)
}

/** Puts a pasted block into the table from one cell on; cells beyond the table and cells without a number are counted out. */
export function pasteBlock(
  rows: GridRow[],
  columns: GridColumn[],
  at: { row: number; column: number },
  block: string[][],
  derive: DeriveRow = (row) => row,
): { rows: GridRow[]; pasted: number; left: number } {
  let pasted = 0
  let left = 0
  const next = [...rows]
  for (const [down, line] of block.entries()) {
    for (const [right, text] of line.entries()) {
      const row = next[at.row + down]
      const column = columns[at.column + right]
      const value = column && readCell(column, text)
      if (!row || !column || value === undefined) {
        left += 1
        continue
      }
      next[at.row + down] = derive({ ...row, now: { ...row.now, [column.key]: value } }, column.key)
      pasted += 1
    }
  }
  return { rows: next, pasted, left }
}

/** Whether every figure of a line is filled. */
export function isFilled(row: GridRow, columns: GridColumn[]): boolean {
  return columns.every((column) => row.now[column.key] !== null && row.now[column.key] !== undefined)
}

/** This month against last; null while either is missing. */
export function difference(row: GridRow, column: GridColumn): number | null {
  const last = row.last[column.key]
  const now = row.now[column.key]
  return typeof last === 'number' && typeof now === 'number' ? Math.round((now - last) * 100) / 100 : null
}

/** What is about to be submitted. */
export function summaryOf(rows: GridRow[], columns: GridColumn[]) {
  const filled = rows.filter((row) => isFilled(row, columns))
  const changed = filled.filter((row) => columns.some((column) => difference(row, column) !== 0))
  return {
    changed: changed.length,
    same: filled.length - changed.length,
    empty: rows.length - filled.length,
    rows: changed,
  }
}

/** Fills every empty figure with last month's. */
export function keepSame(rows: GridRow[], columns: GridColumn[]): GridRow[] {
  return rows.map((row) => ({
    ...row,
    now: Object.fromEntries(columns.map((column) => [column.key, row.now[column.key] ?? row.last[column.key] ?? null])),
  }))
}

/** Lines by their largest relative change, the largest first; equal lines are left out. */
export function byChange(rows: GridRow[], columns: GridColumn[]): GridRow[] {
  const size = (row: GridRow) =>
    Math.max(
      ...columns.map((column) => {
        const last = row.last[column.key] ?? 0
        const now = row.now[column.key] ?? 0
        return last === now ? 0 : Math.abs(now - last) / Math.max(1, Math.abs(last))
      }),
    )
  return rows.filter((row) => size(row) > 0).toSorted((a, b) => size(b) - size(a))
}

/** The lines whose figures or remarks are not what was reported, each beside what was. */
export function correctionsOf(reported: readonly GridRow[], now: readonly GridRow[]): GridRow[] {
  const held = new Map(reported.map((row) => [row.id, row]))
  const differs = (one: Readonly<Record<string, unknown>> = {}, other: Readonly<Record<string, unknown>> = {}) =>
    Object.keys({ ...one, ...other }).some((key) => (one[key] ?? null) !== (other[key] ?? null))
  return now.flatMap((row) => {
    const before = held.get(row.id)
    return differs(before?.now, row.now) || differs(before?.words, row.words)
      ? [{ ...row, last: before?.now ?? row.last }]
      : []
  })
}

/** What was read anew in the place of what is shown; lines under somebody's hands stay as they are until they are kept. */
export function renewed(shown: readonly GridRow[], read: readonly GridRow[], inHand: ReadonlySet<string>): GridRow[] {
  return read.map((row) => (inHand.has(row.id) ? (shown.find(({ id }) => id === row.id) ?? row) : row))
}

/** What became of lines that were to be kept: what is refused is put right first, what failed is tried again. */
export type Kept = 'kept' | 'refused' | 'failed'
