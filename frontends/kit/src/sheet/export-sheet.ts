import type { ApolloClient } from '@apollo/client'
import { faultsOf } from '../graph/use-ask.ts'
import { optionsOf, type FormField } from '../form/form.rules.ts'
import type { Fault } from '../words/fault.ts'
import type { WrittenSheet } from './sheet-file.ts'
import type { Narrowing, SheetShape } from './sheet-shape.ts'
import { documentsOf, type SheetPage } from './sheet.graphql.ts'
import { headsOf, lineOf, type SheetRecord, type SheetWords } from './table.rules.ts'

const atOnce = 500

/** A request was refused, or the line is away. */
export class SheetFailure extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code)
  }
}

/** Asks every row that the list on the page would show. A row that moved while it was read is taken once. */
export async function readAll(
  client: ApolloClient,
  { service, name }: SheetShape,
  narrowing: Narrowing,
  onProgress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<SheetRecord[]> {
  const found = new Map<string, SheetRecord>()
  for (let offset = 0, all = 1; offset < all && !signal.aborted; offset += atOnce) {
    const { data, error } = await client.query<SheetPage>({
      query: documentsOf(service).rows,
      variables: { sheet: name, first: atOnce, offset, ...narrowing },
      fetchPolicy: 'no-cache',
      errorPolicy: 'all',
    })
    const page = data?.sheet
    if (!page) throw new SheetFailure(faultsOf(error)[0] ?? { code: 'network', params: {} })
    for (const record of page.nodes) found.set(record.id, record)
    all = page.totalCount
    onProgress(found.size, all)
  }
  return [...found.values()]
}

const widths: Partial<Record<FormField['kind'], number>> = { long: 40, text: 24, choice: 16, flag: 8 }
const usualWidth = 14
const identityWidth = 38

const isFigure = ({ kind }: FormField) => kind === 'number' || kind === 'money'

/** The list's own sheet of a workbook. */
export function recordSheet({ title, fields }: SheetShape, records: SheetRecord[], words: SheetWords): WrittenSheet {
  return {
    name: title,
    heads: headsOf(fields, words),
    rows: records.map((record) => lineOf(fields, record, words)),
    widths: [...fields.map(({ kind }) => widths[kind] ?? usualWidth), identityWidth, usualWidth],
    texts: new Set(fields.flatMap((field, at) => (isFigure(field) ? [] : [at]))),
    quiet: new Set([fields.length, fields.length + 1]),
  }
}

/** How a template is filled in, column by column. */
export function guideSheet(
  { fields }: SheetShape,
  words: SheetWords,
  guide: { name: string; heads: string[]; kind: (kind: FormField['kind']) => string },
): WrittenSheet {
  const heads = headsOf(fields, words)
  const rows = fields.map((field, at) => {
    const options = optionsOf(field, words)
    const how = options.length > 0 ? options.map(({ label }) => label).join('、') : guide.kind(field.kind)
    return [heads[at] ?? '', field.required ? words.yes : words.no, how.slice(0, 8000), field.hint ?? '']
  })
  return {
    name: guide.name,
    heads: guide.heads,
    rows,
    widths: [24, 10, 80, 40],
    texts: new Set([0, 1, 2, 3]),
    quiet: new Set(),
  }
}
