import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { Fault } from '../fault/fault.ts'

/** Bytes as UTF-8 text. @throws wrong-encoding: a file saved as GBK would otherwise load as rubbish that nobody notices */
export function utf8Text(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Fault('wrong-encoding', { field: 'file', file, expected: 'UTF-8' })
  }
}

/** The rows of a CSV file of the plan, by its first line's names. @throws wrong-encoding, malformed-file */
export function readCsv(file: URL): Record<string, string>[] {
  const name = file.pathname.split('/').at(-1) ?? ''
  const text = utf8Text(readFileSync(file), name)
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    throw new Fault('malformed-file', { field: 'file', file: name, reason: (error as Error).message })
  }
}
