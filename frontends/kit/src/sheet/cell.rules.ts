import { optionsOf, readNumber, type FormField } from '../form/form.rules.ts'
import type { Fault } from '../words/fault.ts'

/** What stands in a cell of a spreadsheet. */
export type Cell = string | number | boolean | Date | null

/** What the cells say of a flag. */
export interface YesNo {
  yes: string
  no: string
}

const wan = 10_000
const risky = /^'*[=+\-@\t]/

/** A text that a spreadsheet might run is kept a text by an apostrophe before it. */
export function harmless(text: string): string {
  return risky.test(text) ? `'${text}` : text
}

/** Takes the apostrophe back that `harmless` put there. */
export function asMeant(text: string): string {
  return text.startsWith("'") && risky.test(text) ? text.slice(1) : text
}

/** Characters that no XML can carry, and so no workbook. */
// eslint-disable-next-line no-control-regex -- these are what is meant
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Choices as cells have them: one whose words another has too is told apart by its code. */
function wordsOf(field: FormField, words: YesNo): { value: string; label: string }[] {
  const options = optionsOf(field, words)
  const known = new Set<string>()
  const twice = new Set(options.flatMap(({ label }) => (known.has(label) ? [label] : (known.add(label), []))))
  return twice.size === 0
    ? options
    : options.map(({ value, label }) => ({ value, label: twice.has(label) ? `${label}（${value}）` : label }))
}

/** A value as it stands in its cell: choices in words, money in 万元. */
export function cellOf(field: FormField, value: unknown, words: YesNo): string | number | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value) && field.options) return value.map((each) => cellOf(field, each, words)).join('、') || null
  const label = wordsOf(field, words).find((option) => option.value === String(value))?.label
  if (label !== undefined) return harmless(label)
  if (typeof value === 'number') return field.kind === 'money' ? Math.round((value / wan) * 1e6) / 1e6 : value
  const text = Array.isArray(value) ? value.join('、') : String(value)
  return harmless(text.replaceAll('\r\n', '\n').replaceAll(unwritable, ''))
}

const pad = (part: number | string) => String(part).padStart(2, '0')
const dayIn = (date: Date) => date.toISOString().slice(0, 10)

/** Day 0 of a workbook's calendar, as Excel and WPS count. */
const dayNought = Date.UTC(1899, 11, 30)
const dayMs = 86_400_000
/** Numbers that can be days of this century or the last; 20220801 is read as it is written. */
const serials = { from: 1, to: 80_000 }

const written = [
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00(?::00(?:\.0+)?)?)?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})[-/.年](\d{1,2})月?$/,
  /^(\d{4})(\d{2})$/,
]

/** A day as people and programs write it: 2022/8/1, 2022-08-01, 2022年8月1日, 44774 or a date. Of a month without its day. */
function dayOf(cell: Cell, kind: 'day' | 'month'): string {
  const length = kind === 'day' ? 10 : 7
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dayIn(cell).slice(0, length)
  const isSerial = typeof cell === 'number' && cell >= serials.from && cell <= serials.to
  if (isSerial) return dayIn(new Date(dayNought + Math.floor(cell) * dayMs)).slice(0, length)
  const text = String(cell).normalize('NFKC').trim()
  for (const shape of written) {
    const [, year, month = '', day] = shape.exec(text) ?? []
    if (year)
      return day === undefined || kind === 'month' ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`
  }
  return text
}

/** A figure as it was meant: 0.1 + 0.2 comes out of a workbook with a tail. */
function figureOf(cell: Cell): number | null | undefined {
  if (typeof cell === 'number') return Number(cell.toPrecision(15))
  return typeof cell === 'string' ? readNumber(cell) : undefined
}

function textOf(cell: Cell, { yes, no }: YesNo): string {
  if (cell instanceof Date) return dayIn(cell)
  if (typeof cell === 'boolean') return cell ? yes : no
  return asMeant(String(cell)).trim()
}

/** What a cell stands for; one that cannot be read is answered as it is, with its fault. */
export interface ReadCell {
  value: unknown
  fault?: Fault
}

const unread = (cell: Cell, code: string, field: string): ReadCell => ({
  value: typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell),
  fault: { code, field, params: {} },
})

function choiceOf(field: FormField, cell: Cell, words: YesNo): ReadCell {
  const options = wordsOf(field, words)
  const text = textOf(cell, words)
  const found = options.find(({ label }) => label === text) ?? options.find(({ value }) => value === text)
  // A code that is no choice here any more may stand as it stood: the service judges it.
  if (!found && field.kind !== 'flag' && /^[\w-]+$/.test(text)) return { value: text }
  if (!found) return unread(cell, field.kind === 'flag' ? 'yes-or-no-required' : 'not-a-choice', field.name)
  return { value: field.kind === 'flag' ? found.value === 'true' : found.value }
}

/** Several choices in one cell, as an office writes them: 住建局、市场监管局, or one a line. */
function choicesOf(field: FormField, cell: Cell, words: YesNo): ReadCell {
  const parts = textOf(cell, words).split(/[、；;\r\n]+/)
  const read = parts.filter((part) => part.trim() !== '').map((part) => choiceOf(field, part, words))
  return read.find(({ fault }) => fault) ?? { value: read.map(({ value }) => value) }
}

/** The value that a cell stands for, as the service takes it. A long text with choices is several of them. */
export function valueIn(field: FormField, cell: Cell, words: YesNo): ReadCell {
  const { name, kind } = field
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return { value: null }
  if (kind === 'flag' || (kind === 'choice' && field.options)) return choiceOf(field, cell, words)
  if (kind === 'long' && field.options) return choicesOf(field, cell, words)
  if (kind === 'day' || kind === 'month') return { value: dayOf(cell, kind) }
  if (kind === 'number' || kind === 'money') {
    const figure = figureOf(cell)
    if (figure === undefined) return unread(cell, 'number-required', name)
    return { value: kind === 'money' && figure !== null ? Math.round(figure * wan * 100) / 100 : figure }
  }
  return { value: textOf(cell, words) || null }
}
