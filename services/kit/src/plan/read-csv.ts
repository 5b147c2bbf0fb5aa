import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'

/** The rows of a CSV file of the plan, by its first line's names. @throws when a row has other columns than the head */
export const readCsv = (file: URL): Record<string, string>[] =>
  parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true, trim: true })
