import type { FormField } from '../form/form.rules.ts'
import type { Fault } from '../words/fault.ts'
import { cellOf, valueIn, type Cell, type YesNo } from './cell.rules.ts'

/** The words of a workbook's heads. */
export interface SheetWords extends YesNo {
  id: string
  version: string
  reason: string
  /** Between a head and what is said of its cell. */
  colon: string
  /** Between names in one line. */
  separator: string
  /** A name with its unit: 面积（亩）. */
  inUnit: (name: string, unit: string) => string
  unit: (unit: string) => string
}

/** A record as the service gives it for a workbook. */
export interface SheetRecord {
  id: string
  version: number
  cells: Record<string, unknown>
}

/** A line of a workbook as it was read. */
export interface SheetLine {
  /** Its number in the workbook. */
  number: number
  /** Its cells as they stand, to be given back. */
  given: Cell[]
  id: string | null
  version: number | null
  cells: Record<string, unknown>
  /** What is wrong with its cells already here. */
  faults: Fault[]
}

/** Why a workbook as a whole is not taken. */
export interface SheetRefusal {
  refusal: 'empty' | 'tooLong' | 'heads' | 'strangers' | 'twice' | 'identity'
  params: Record<string, unknown>
}

export interface ReadTable {
  heads: string[]
  lines: SheetLine[]
}

/** The most lines that are taken at once. */
export const mostLines = 10_000

/** The head of a field's column, with the unit of its figures. */
export function headOf(field: FormField, words: SheetWords): string {
  const unit = field.kind === 'money' ? '万元' : field.unit
  return unit ? words.inUnit(field.title, words.unit(unit)) : field.title
}

/** The heads of a workbook: the fields', and last what tells which record a line is. */
export function headsOf(fields: readonly FormField[], words: SheetWords): string[] {
  return [...fields.map((field) => headOf(field, words)), words.id, words.version]
}

/** A record's line under those heads. */
export function lineOf(fields: readonly FormField[], { id, version, cells }: SheetRecord, words: YesNo) {
  return [...fields.map((field) => cellOf(field, cells[field.name], words)), id, version]
}

const plain = (head: unknown) =>
  String(head ?? '')
    .normalize('NFKC')
    .replaceAll(/\s/g, '')

/** Which column is which field; a head that is none of ours is told. */
function placesOf(heads: readonly Cell[], fields: readonly FormField[], words: SheetWords) {
  const known = new Map<string, string>([
    ...fields.map((field): [string, string] => [plain(headOf(field, words)), field.name]),
    [plain(words.id), 'id'],
    [plain(words.version), 'version'],
    [plain(words.reason), 'reason'],
  ])
  const titled = heads.map((head, at) => ({ at, head: plain(head) })).filter(({ head }) => head !== '')
  const strangers = titled.filter(({ head }) => !known.has(head)).map(({ at }) => String(heads[at]))
  const places = new Map<string, number>()
  const twice: string[] = []
  for (const { at, head } of titled) {
    const name = known.get(head)
    if (name === undefined) continue
    if (places.has(name)) twice.push(String(heads[at]))
    places.set(name, at)
  }
  return { places, strangers, twice }
}

function refusalOf(
  { places, strangers, twice }: ReturnType<typeof placesOf>,
  fields: readonly FormField[],
  lines: number,
  { separator }: SheetWords,
): SheetRefusal | null {
  if (!fields.some(({ name }) => places.has(name))) return { refusal: 'heads', params: {} }
  if (strangers.length > 0) return { refusal: 'strangers', params: { names: strangers.slice(0, 5).join(separator) } }
  if (twice.length > 0) return { refusal: 'twice', params: { names: twice.join(separator) } }
  if (places.has('id') !== places.has('version')) return { refusal: 'identity', params: {} }
  if (lines === 0) return { refusal: 'empty', params: {} }
  return lines > mostLines ? { refusal: 'tooLong', params: { most: mostLines, count: lines } } : null
}

const isBlank = (cell: Cell | undefined) => cell === undefined || cell === null || String(cell).trim() === ''

/** Reads a workbook's first sheet: heads in its first line, records below. */
export function readTable(
  table: readonly (readonly Cell[])[],
  fields: readonly FormField[],
  words: SheetWords,
): ReadTable | SheetRefusal {
  const [heads = [], ...below] = table
  const found = placesOf(heads, fields, words)
  const { places } = found
  const numbered = below.map((given, at) => ({ given, number: at + 2 }))
  const filled = numbered.filter(({ given }) =>
    [...places].some(([name, at]) => name !== 'reason' && !isBlank(given[at])),
  )
  const refusal = refusalOf(found, fields, filled.length, words)
  if (refusal) return refusal
  const present = fields.filter(({ name }) => places.has(name))
  const at = (given: readonly Cell[], name: string) => given[places.get(name) ?? -1] ?? null
  const lines = filled.map(({ given, number }): SheetLine => {
    const read = present.map((field) => ({ field, ...valueIn(field, at(given, field.name), words) }))
    const id = at(given, 'id')
    const version = Number(at(given, 'version') ?? Number.NaN)
    return {
      number,
      given: present.map(({ name }) => at(given, name)),
      id: isBlank(id) ? null : String(id).trim(),
      version: Number.isInteger(version) ? version : null,
      cells: Object.fromEntries(read.map(({ field, value }) => [field.name, value])),
      faults: read.flatMap(({ fault }) => fault ?? []),
    }
  })
  return { heads: present.map((field) => headOf(field, words)), lines }
}
