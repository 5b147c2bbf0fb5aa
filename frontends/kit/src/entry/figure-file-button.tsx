import { type ChangeEvent, useId, useRef, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { parseCsv, takeFigures, utf8Text } from './figure-file.rules.ts'
import type { DeriveRow, GridColumn, GridRow } from './grid.rules.ts'

interface FigureFileProps {
  rows: GridRow[]
  columns: GridColumn[]
  derive?: DeriveRow | undefined
  onRead: (rows: GridRow[], told: string) => void
}

/** Reads a month's figures from a CSV file; a file that cannot be read is told beside the button, and nothing of it is taken. */
export function FigureFileButton({ rows, columns, derive, onRead }: FigureFileProps) {
  const say = useWords('kit')
  const [fault, setFault] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    const text = utf8Text(await file.arrayBuffer())
    if (text === null) return setFault(say('entry.fileEncoding', { file: file.name }))
    const {
      rows: next,
      pasted,
      left,
      unknown,
    } = takeFigures(rows, columns, parseCsv(text.replace(/^\uFEFF/, '')), derive)
    if (pasted === 0) return setFault(say('entry.fileEmpty', { file: file.name }))
    setFault(unknown.length > 0 ? say('entry.fileUnknown', { names: unknown.slice(0, 5).join(say('separator')) }) : '')
    onRead(next, say(left > 0 ? 'entry.pastedOver' : 'entry.pasted', { count: pasted, over: left }))
  }

  return (
    <>
      {fault && (
        <span id={id} role="alert" className="lamp-RED">
          {fault}
        </span>
      )}
      <button
        type="button"
        className="button"
        aria-describedby={fault ? id : undefined}
        onClick={() => input.current?.click()}
      >
        {say('entry.file')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={say('entry.file')}
        onChange={(event) => void read(event)}
      />
    </>
  )
}
