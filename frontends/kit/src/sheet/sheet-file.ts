import { readSheet } from 'read-excel-file/universal'
import writeWorkbook from 'write-excel-file/universal'
import type { Cell } from './cell.rules.ts'

/** Beyond this a file is not even opened. */
const mostBytes = 20_000_000
const zipMark = [0x50, 0x4b, 0x03, 0x04]

/** Why a file cannot be read as a workbook. */
export class UnreadableFile extends Error {
  constructor(readonly why: 'tooBig' | 'noWorkbook' | 'broken') {
    super(why)
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value instanceof Date ? value : null
}

/** The cells of a workbook's first sheet. @throws UnreadableFile */
export async function readWorkbook(file: Blob): Promise<Cell[][]> {
  if (file.size > mostBytes) throw new UnreadableFile('tooBig')
  const head = new Uint8Array(await file.slice(0, zipMark.length).arrayBuffer())
  if (!zipMark.every((byte, at) => head[at] === byte)) throw new UnreadableFile('noWorkbook')
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(file, { trim: false })
    return rows.map((row) => row.map(cellOf))
  } catch {
    throw new UnreadableFile('broken')
  }
}

/** One sheet of a workbook to be written. */
export interface WrittenSheet {
  name: string
  heads: string[]
  rows: (string | number | boolean | null)[][]
  widths: number[]
  /** Columns whose cells are texts whatever is typed into them. */
  texts: ReadonlySet<number>
  /** Columns for reading only, in grey. */
  quiet: ReadonlySet<number>
}

/** What no sheet of a workbook may be called. */
const noSheetName = /[[\]:*?/\\]/g
const longestSheetName = 31

const headStyle = { fontWeight: 'bold', backgroundColor: '#e8edf5', alignVertical: 'center', wrap: true } as const

function sheetOf({ name, heads, rows, widths, texts, quiet }: WrittenSheet) {
  const look = (column: number) => ({
    ...(texts.has(column) ? { format: '@' } : {}),
    ...(quiet.has(column) ? { textColor: '#808080' } : {}),
  })
  const looks = heads.map((_, column) => look(column))
  const cell = (value: string | number | boolean | null, column: number) => {
    if (value === null) return null
    const own = looks[column] ?? {}
    return typeof value === 'string' ? { value, type: String, ...own } : { value, ...(quiet.has(column) ? own : {}) }
  }
  return {
    sheet: name.replaceAll(noSheetName, ' ').slice(0, longestSheetName),
    data: [heads.map((head) => ({ value: head, type: String, ...headStyle })), ...rows.map((row) => row.map(cell))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }
}

/** A workbook of some sheets. */
export function writeSheets(sheets: WrittenSheet[]): Promise<Blob> {
  return writeWorkbook(sheets.map(sheetOf)).toBlob()
}
