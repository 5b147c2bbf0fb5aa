import { saveFile } from './save-file.ts'

/**
 * One cell of an exported table. A text that a spreadsheet would run as a formula is kept a text by an apostrophe; a
 * plain negative number stays a number.
 */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = String(value)
  const formula = /^[=+\-@\t\r\n]/.test(text.trimStart()) || /^[\t\r\n]/.test(text)
  const harmless = formula && !/^-?\d+(\.\d+)?%?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A table as Excel and WPS open it, Chinese included: comma-separated, with the mark that says UTF-8. */
export function csvText(head: string[], rows: unknown[][]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** Hands a text to the browser as a file. */
export function download(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))
}
