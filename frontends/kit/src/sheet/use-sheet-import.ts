import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { faultSentence, type Fault } from '../words/fault.ts'
import { useWords } from '../words/use-words.ts'
import { SheetFailure } from './export-sheet.ts'
import { checkLines, savePart, savePartsOf, type JudgedLine, type SavePart, type Saving } from './import-sheet.ts'
import type { SheetShape } from './sheet-shape.ts'
import { readTable, type ReadTable, type SheetLine } from './table.rules.ts'
import { useSheetWords } from './use-sheet-words.ts'

/** Where an import stands. */
export type ImportStage =
  | { at: 'choose'; fault?: string }
  | { at: 'check'; done: number; all: number }
  | { at: 'review'; lines: JudgedLine[]; heads: string[] }
  | { at: 'save'; saved: Saving; all: number; stopping?: boolean }
  | { at: 'stopped'; saved: Saving; all: number; fault?: Fault }
  | { at: 'done'; saved: Saving; unchanged: number; heads: string[] }

const nothing: Saving = { entered: 0, corrected: 0, refused: [], done: 0 }

const plus = (one: Saving, other: Saving): Saving => ({
  entered: one.entered + other.entered,
  corrected: one.corrected + other.corrected,
  refused: [...one.refused, ...other.refused],
  done: one.done + other.done,
})

const faultIn = (error: unknown): Fault =>
  error instanceof SheetFailure ? error.fault : { code: 'unknown', params: {} }

/** One import from the file to its result. */
export function useSheetImport(shape: SheetShape) {
  const say = useWords('kit')
  const words = useSheetWords()
  const client = useApolloClient()
  const [stage, setStage] = useState<ImportStage>({ at: 'choose' })
  const aborted = useRef(new AbortController())
  const left = useRef<SavePart[]>([])
  const doubted = useRef<string>(undefined)
  const judged = useRef<{ lines: JudgedLine[]; heads: string[] }>({ lines: [], heads: [] })
  useEffect(() => () => aborted.current.abort(), [])

  const refuse = (fault: string) => setStage({ at: 'choose', fault })

  async function read(file: File): Promise<ReadTable | string> {
    const { readWorkbook, UnreadableFile } = await import('./sheet-file.ts')
    try {
      const table = readTable(await readWorkbook(file), shape.fields, words)
      return 'refusal' in table ? say(`sheet.refused.${table.refusal}`, { file: file.name, ...table.params }) : table
    } catch (error) {
      return say(`sheet.refused.${error instanceof UnreadableFile ? error.why : 'broken'}`, { file: file.name })
    }
  }

  async function check(lines: SheetLine[], heads: string[]) {
    aborted.current = new AbortController()
    const { signal } = aborted.current
    setStage({ at: 'check', done: 0, all: lines.length })
    try {
      const found = await checkLines(
        client,
        shape,
        lines,
        (done) => setStage({ at: 'check', done, all: lines.length }),
        signal,
      )
      if (signal.aborted) return setStage({ at: 'choose' })
      judged.current = { lines: found, heads }
      setStage({ at: 'review', lines: found, heads })
    } catch (error) {
      refuse(faultSentence(faultIn(error)))
    }
  }

  async function open(file: File) {
    setStage({ at: 'check', done: 0, all: 0 })
    const table = await read(file)
    if (typeof table === 'string') refuse(table)
    else await check(table.lines, table.heads)
  }

  /** A part whose answer was lost may have been saved all the same. */
  const doubtOf = (part: SavePart): Fault[] =>
    part.key === doubted.current ? [{ code: 'service.outcome-unknown', params: {} }] : []

  function finish(saved: Saving) {
    const { lines, heads } = judged.current
    const refused = [...lines.filter(({ state }) => state === 'REFUSED'), ...saved.refused]
    const unsent = left.current.flatMap((part) => part.lines.map((line) => ({ ...line, faults: doubtOf(part) })))
    const unchanged = lines.filter(({ state }) => state === 'SAME').length
    setStage({
      at: 'done',
      saved: { ...saved, refused: [...refused, ...unsent].toSorted((one, other) => one.number - other.number) },
      unchanged,
      heads,
    })
    if (shape.refresh) void client.refetchQueries({ include: [...shape.refresh] })
  }

  async function saveLeft(before: Saving, all: number) {
    aborted.current = new AbortController()
    const { signal } = aborted.current
    let saved = before
    while (left.current.length > 0) {
      const [part, ...rest] = left.current
      if (!part) break
      setStage({ at: 'save', saved, all })
      try {
        saved = plus(saved, await savePart(client, shape, part))
      } catch (error) {
        doubted.current = part.key
        return setStage({ at: 'stopped', saved, all, fault: faultIn(error) })
      }
      left.current = rest
      if (signal.aborted && rest.length > 0) return setStage({ at: 'stopped', saved, all })
    }
    finish(saved)
  }

  function save() {
    left.current = savePartsOf(judged.current.lines, shape)
    const all = left.current.reduce((sum, { lines }) => sum + lines.length, 0)
    return saveLeft(nothing, all)
  }

  return {
    stage,
    open: (file: File) => void open(file),
    again: () => setStage({ at: 'choose' }),
    cancel: () => {
      aborted.current.abort()
      if (stage.at === 'save') setStage({ ...stage, stopping: true })
    },
    save: () => void save(),
    proceed: () => void (stage.at === 'stopped' && saveLeft(stage.saved, stage.all)),
    finish: () => stage.at === 'stopped' && finish(stage.saved),
  }
}
