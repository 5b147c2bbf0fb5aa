import type { ApolloClient } from '@apollo/client'
import { faultsOf } from '../graph/use-ask.ts'
import type { Fault } from '../words/fault.ts'
import { SheetFailure } from './export-sheet.ts'
import { faultsOfRow, joinFaults, partsOf, rowOf, type SentRow } from './parts.rules.ts'
import type { SheetShape } from './sheet-shape.ts'
import { documentsOf, type SaveInput, type SheetCheck, type SheetSaved, type Verdict } from './sheet.graphql.ts'
import type { SheetLine } from './table.rules.ts'

/** A line with what would become of it. */
export interface JudgedLine extends SheetLine, Verdict {}

/** A check answers within a page's patience; a save may take longer. */
const atOnce = { check: 200, save: 1000 }

type Progress = (done: number) => void

/** Asks the service what would become of each line. */
export async function checkLines(
  client: ApolloClient,
  { service, name, also = {} }: SheetShape,
  lines: readonly SheetLine[],
  onProgress: Progress,
  signal: AbortSignal,
): Promise<JudgedLine[]> {
  const judged: JudgedLine[] = []
  const sentAs = (line: SheetLine): SentRow => rowOf(line, also)
  for (const part of partsOf(lines, atOnce.check, sentAs)) {
    if (signal.aborted) return []
    const { data, error } = await client.query<SheetCheck>({
      query: documentsOf(service).check,
      variables: { sheet: name, rows: part.map(sentAs) },
      fetchPolicy: 'no-cache',
      errorPolicy: 'all',
    })
    const answer = data?.sheet
    if (!answer) throw new SheetFailure(faultsOf(error)[0] ?? { code: 'network', params: {} })
    for (const [at, line] of part.entries()) {
      const verdict = answer.nodes[at]
      if (!verdict) throw new SheetFailure({ code: 'unknown', params: {} })
      const faults = joinFaults(line.faults, faultsOfRow(answer.faults, at))
      judged.push({ ...line, ...verdict, state: faults.length > 0 ? 'REFUSED' : verdict.state, faults })
    }
    onProgress(judged.length)
  }
  return judged
}

/** What has been saved so far. */
export interface Saving {
  entered: number
  corrected: number
  /** Lines that the service did not take after all, with why. */
  refused: JudgedLine[]
  done: number
}

/** One part of a save; its key makes it safe to send again after a lost answer. */
export interface SavePart {
  key: string
  lines: JudgedLine[]
}

/** Cuts what is to be saved into parts, each under a key of its own. */
export function savePartsOf(lines: readonly JudgedLine[], { also = {} }: SheetShape): SavePart[] {
  const changing = lines.filter(({ state }) => state === 'NEW' || state === 'CHANGED')
  return partsOf(changing, atOnce.save, (line) => rowOf(line, also)).map((part) => ({
    key: crypto.randomUUID(),
    lines: part,
  }))
}

/** Saves one part. @throws SheetFailure when the whole part was not answered or refused: it may be sent again */
export async function savePart(
  client: ApolloClient,
  { service, name, also = {} }: SheetShape,
  { key, lines }: SavePart,
): Promise<Saving> {
  const input: SaveInput = { sheet: name, rows: lines.map((line) => rowOf(line, also)), idempotencyKey: key }
  let fault: Fault | undefined
  try {
    const { data, error } = await client.mutate<SheetSaved>({
      mutation: documentsOf(service).save,
      variables: { input },
      fetchPolicy: 'no-cache',
      errorPolicy: 'all',
    })
    const saved = data?.sheet
    if (saved) {
      const refused = lines.flatMap((line, at): JudgedLine[] => {
        const faults = faultsOfRow(saved.faults, at)
        return faults.length > 0 ? [{ ...line, state: 'REFUSED', faults }] : []
      })
      return { entered: saved.entered, corrected: saved.corrected, refused, done: lines.length }
    }
    fault = faultsOf(error)[0]
  } catch (error) {
    fault = faultsOf(error)[0]
  }
  throw new SheetFailure(fault ?? { code: 'network', params: {} })
}
