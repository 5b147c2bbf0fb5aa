import type { Fault } from '../words/fault.ts'

/** A choice out of very many: found by what is typed, named by its key. */
export interface FindChoice {
  search: (text: string) => Promise<{ value: string; label: string }[]>
  /** What is chosen already, in words. */
  named: (value: string) => Promise<string | undefined>
}

/** One field of a form. Money travels in 元 and is written in 万元; a flag is answered 是 or 否. */
export interface FormField {
  name: string
  title: string
  kind: 'text' | 'long' | 'number' | 'money' | 'day' | 'month' | 'choice' | 'flag'
  /** Shown inside the field; money says 万元 by itself. */
  unit?: string
  required?: boolean
  min?: number
  max?: number
  /** What can be chosen; of a flag its two values `true` and `false`, where they are called other than 是 and 否. */
  options?: { value: string; label: string }[]
  /** Looks for what can be chosen where it is too much to list beforehand: people of a county. */
  find?: FindChoice
  /** The office that already knew the value: 来自自然资源局. */
  from?: string
  hint?: string
  readOnly?: boolean
  /** Spans the whole width. */
  wide?: boolean
}

export type FormValues = Record<string, unknown>

const wan = 10_000

/** Reads a number as people write it: 3，200 or ３２００ or 3,200. Undefined when it is none; null when empty. */
export function readNumber(text: string): number | null | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[,\s，]/g, '')
    .trim()
  if (plain === '' || plain === '-' || plain === '—') return null
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}

/** What a value looks like while it is edited. */
export function textOf(field: FormField, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (field.kind === 'money' && typeof value === 'number') return String(Math.round((value / wan) * 1e6) / 1e6)
  return String(value)
}

/** The value that an edited text stands for; undefined when it stands for none. */
export function valueOf(field: FormField, text: string): unknown {
  if (field.kind === 'number') return readNumber(text)
  if (field.kind === 'money') {
    const figure = readNumber(text)
    return typeof figure === 'number' ? Math.round(figure * wan * 100) / 100 : figure
  }
  const trimmed = text.trim()
  if (field.kind === 'flag' && trimmed !== '') return trimmed === 'true'
  return trimmed === '' ? null : trimmed
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const isChosen = ({ kind }: FormField): boolean => kind === 'choice' || kind === 'flag'

/** What is wrong with a field as written, as a code of the form's own words. The services judge the rest. */
export function checkField(field: FormField, text: string): Fault | undefined {
  const named = { name: field.title }
  const value = valueOf(field, text)
  if (value === undefined) return { code: 'number', params: named }
  if (value === null)
    return field.required ? { code: isChosen(field) ? 'unchosen' : 'required', params: named } : undefined
  if (field.kind === 'day' && !isDay(String(value))) return { code: 'day', params: named }
  const figure = field.kind === 'money' ? Number(value) / wan : Number(value)
  if (field.kind === 'number' || field.kind === 'money') {
    if (field.min !== undefined && figure < field.min) return { code: 'min', params: { ...named, bound: field.min } }
    if (field.max !== undefined && figure > field.max) return { code: 'max', params: { ...named, bound: field.max } }
  }
  return undefined
}

/** Every field's text for a record. */
export function textsOf(fields: FormField[], values: FormValues): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.name, textOf(field, values[field.name])]))
}

/** The values that the texts stand for, fields that may not be written left out. */
export function valuesOf(fields: FormField[], texts: Record<string, string>): FormValues {
  return Object.fromEntries(
    fields.filter((field) => !field.readOnly).map((field) => [field.name, valueOf(field, texts[field.name] ?? '')]),
  )
}

/**
 * The refusal that stands above a form because no field of it is named: nothing refused may stay unread. A record that
 * somebody else changed has its own dialog and says so there.
 */
export function strayRefusal(fields: FormField[], refused: Record<string, string>, conflict: boolean) {
  const shown = new Set(fields.map(({ name }) => name))
  const stray = Object.keys(refused).find((name) => !shown.has(name) && !(conflict && name === 'version'))
  return stray === undefined ? undefined : refused[stray]
}

/** What can be chosen in a field; 是 and 否 in a flag that names nothing else. */
export function optionsOf({ kind, options }: FormField, { yes, no }: { yes: string; no: string }) {
  if (options || kind !== 'flag') return options ?? []
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ]
}
