import { type DeriveRow, type GridColumn, type GridRow, pasteBlock } from './grid.rules.ts'

/** The text of a file, or null when it is not UTF-8: a file saved as GBK would otherwise come in as rubbish. */
export function utf8Text(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The cells of a CSV text. A cell in quotes may hold commas, line ends and doubled quotes. */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = []
  let cells: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) return []
    const [, quoted, plain = '', end] = found
    cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'))
    if (end !== ',') {
      if (cells.some(Boolean)) lines.push(cells)
      cells = []
    }
  }
  return lines
}

export interface FigureFile {
  rows: GridRow[]
  pasted: number
  left: number
  /** Names in the file that no line of the table has. */
  unknown: string[]
}

/** Puts a file's figures into the table: its first column names the record, the others are the table's figures in order. A head line is passed over. */
export function takeFigures(rows: GridRow[], columns: GridColumn[], lines: string[][], derive?: DeriveRow): FigureFile {
  const result: FigureFile = { rows, pasted: 0, left: 0, unknown: [] }
  for (const [at, [name = '', ...cells]] of lines.entries()) {
    const row = result.rows.findIndex((each) => each.name === name)
    if (row < 0) {
      if (at > 0) result.unknown.push(name)
      continue
    }
    const taken = pasteBlock(result.rows, columns, { row, column: 0 }, [cells.slice(0, columns.length)], derive)
    result.rows = taken.rows
    result.pasted += taken.pasted
    result.left += taken.left
  }
  return result
}
