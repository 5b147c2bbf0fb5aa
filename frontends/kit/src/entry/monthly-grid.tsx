import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { LeaveGuard } from '../form/leave-guard.tsx'
import { FigureFileButton } from './figure-file-button.tsx'
import { notice } from '../pieces/notice.tsx'
import { useFormats, useWords } from '../words/use-words.ts'
import { GridCell } from './grid-cell.tsx'
import { SubmitBox } from './submit-box.tsx'
import {
  correctionsOf,
  isFilled,
  keepSame,
  parseBlock,
  pasteBlock,
  renewed,
  summaryOf,
  type CheckRow,
  type DeriveRow,
  type GridColumn,
  type GridRow,
  type Kept,
  type GridText,
} from './grid.rules.ts'

export interface MonthlyGridProps {
  title: string
  rows: GridRow[]
  columns: GridColumn[]
  /** Remarks in words, after the figures. */
  texts?: GridText[]
  /** Pure and quick: fills the figures that follow from the one just written. */
  derive?: DeriveRow
  /** Pure and quick: runs with every key. */
  check?: CheckRow
  /** Keeps the changed lines; called a second after the last change, and again while it fails, but not once refused. */
  onDraft: (changed: GridRow[]) => Promise<Kept>
  onSubmit: (rows: GridRow[]) => Promise<boolean>
  readOnly?: boolean
  /** Of a month that is locked already: nothing is kept before the end, and only the lines that differ are submitted. */
  correction?: boolean
  /** What fills the lines that are still empty, and the word for it; without one, last month's figures. */
  fillRest?: { word: string; fill: (row: GridRow) => GridRow }
}

/** As many cells as fit with last month and the difference beside each figure. */
const beside = 4

const savingWords = {
  saving: 'entry.draftSaving',
  kept: 'entry.draftSaved',
  refused: 'entry.draftRefused',
  failed: 'entry.draftFailed',
} as const

/** One table, one line a record, last month beside this month, under the hands like a spreadsheet. */
export function MonthlyGrid({
  title,
  rows: given,
  columns,
  texts = [],
  derive,
  check = () => [],
  onDraft,
  onSubmit,
  readOnly = false,
  correction = false,
  fillRest,
}: MonthlyGridProps) {
  const say = useWords('kit')
  const { unit } = useFormats()
  const [rows, setRows] = useState(given)
  const [asking, setAsking] = useState(false)
  const [submitting, setSubmitting] = useState(false)
  const [saving, setSaving] = useState<Kept | 'saving'>()
  const changed = useRef<Set<string>>(new Set())
  const latest = useRef(rows)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    latest.current = rows
  }, [rows])
  useEffect(() => {
    setRows((shown) => renewed(shown, given, changed.current))
  }, [given])
  useEffect(() => () => clearTimeout(timer.current), [])
  const remarks = useMemo(() => new Map(rows.map((row) => [row.id, check(row)])), [rows, check])
  const levels = [...remarks.values()]
  const blocked = levels.filter((each) => each.some((remark) => remark.level === 'block')).length
  const warned = levels.filter((each) => each.length > 0).length - blocked
  const filled = rows.filter((row) => isFilled(row, columns)).length
  const summary = summaryOf(rows, columns)
  const corrected = correction ? correctionsOf(given, rows) : []
  const stacked = columns.length + texts.length > beside

  async function saveDraft(): Promise<boolean> {
    clearTimeout(timer.current)
    const ids = new Set(changed.current)
    if (ids.size === 0) return true
    setSaving('saving')
    const sent = latest.current.filter((row) => ids.has(row.id))
    const outcome = await onDraft(sent).catch(() => 'failed' as const)
    const worked = outcome === 'kept'
    // Who typed on in the meantime has that kept with the next draft.
    if (worked) for (const row of sent) if (latest.current.includes(row)) changed.current.delete(row.id)
    setSaving(outcome)
    if (outcome === 'failed') timer.current = setTimeout(() => void saveDraft(), 10_000)
    return worked
  }

  function become(next: GridRow[]) {
    next.forEach((row, index) => row !== rows[index] && changed.current.add(row.id))
    setRows(next)
    if (correction) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void saveDraft(), 1000)
  }

  function fill() {
    become(fillRest ? rows.map((row) => (isFilled(row, columns) ? row : fillRest.fill(row))) : keepSame(rows, columns))
  }

  function replace(row: GridRow) {
    become(rows.map((each) => (each.id === row.id ? row : each)))
  }

  function focus(row: number, column: number) {
    table.current?.querySelector<HTMLInputElement>(`input[data-at="${row}-${column}"]`)?.focus()
  }

  function onKey(event: KeyboardEvent, row: number, column: number) {
    const down = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!down || event.nativeEvent.isComposing) return
    event.preventDefault()
    focus(row + down, column)
  }

  function onPaste(event: ClipboardEvent, row: number, column: number) {
    const block = parseBlock(event.clipboardData.getData('text/plain'))
    if (block.length < 2 && (block[0]?.length ?? 0) < 2) return
    event.preventDefault()
    const result = pasteBlock(rows, columns, { row, column }, block, derive)
    become(result.rows)
    notice(say(result.left > 0 ? 'entry.pastedOver' : 'entry.pasted', { count: result.pasted, over: result.left }))
  }

  function takeFile(next: GridRow[], told: string) {
    become(next)
    notice(told)
  }

  async function submit() {
    setSubmitting(true)
    const sent = correction ? correctionsOf(given, latest.current) : latest.current
    const worked = (correction || (await saveDraft())) && (await onSubmit(sent).catch(() => false))
    setSubmitting(false)
    setAsking(false)
    if (worked) notice(say(correction ? 'entry.corrected' : 'entry.submitted'))
  }

  return (
    <section aria-label={title}>
      <LeaveGuard dirty={saving === 'failed' || saving === 'refused' || corrected.length > 0} />
      <div className="grid-head">
        <b>{say('entry.filled', { filled, left: rows.length - filled })}</b>
        {warned > 0 && <span className="lamp-YELLOW">{say('entry.warned', { count: warned })}</span>}
        {blocked > 0 && <span className="lamp-RED">{say('entry.blocked', { count: blocked })}</span>}
        <span className="quiet" role="status">
          {saving && !readOnly && say(savingWords[saving])}
        </span>
        {!readOnly && (
          <span className="grid-tools">
            <FigureFileButton rows={rows} columns={columns} derive={derive} onRead={takeFile} />
            {!correction && (
              <button type="button" className="button" onClick={fill}>
                {fillRest?.word ?? say('entry.keepSame')}
              </button>
            )}
            <button
              type="button"
              className="button primary"
              disabled={blocked > 0 || filled < rows.length || (correction && corrected.length === 0)}
              onClick={() => setAsking(true)}
            >
              {say(correction ? 'entry.correct' : 'entry.submit')}
            </button>
          </span>
        )}
      </div>
      {!readOnly && (
        <p className="quiet">
          {say('entry.hint')}
          {stacked && say('entry.stacked')}
        </p>
      )}
      <table className={`rows grid ${stacked ? 'stacked' : ''}`} ref={table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say('entry.name')}</th>
            {columns.flatMap((column) =>
              stacked
                ? [
                    <th key={column.key} scope="col" className="right">
                      {column.title}
                      <span className="cell-note quiet">{column.money ? unit('万元') : column.unit}</span>
                    </th>,
                  ]
                : [
                    <th key={`${column.key} last`} scope="col" className="right">
                      {column.title} {say('entry.last')}
                    </th>,
                    <th key={column.key} scope="col" className="right">
                      {say('entry.now')} {column.money ? unit('万元') : column.unit}
                    </th>,
                    <th key={`${column.key} difference`} scope="col" className="right">
                      {say('entry.difference')}
                    </th>,
                  ],
            )}
            {texts.map((text) => (
              <th key={text.key} scope="col">
                {text.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} data-level={worst(remarks.get(row.id) ?? [])}>
              <th scope="row" data-role="title">
                {row.name}
                {row.note && <span className="quiet"> {row.note}</span>}
                {(remarks.get(row.id) ?? []).map((remark) => (
                  <span
                    key={remark.text}
                    id={`remark-${row.id}`}
                    className={`row-remark ${remark.level === 'block' ? 'lamp-RED' : 'lamp-YELLOW'}`}
                  >
                    {remark.level === 'block' ? '■' : '▲'} {remark.text}
                  </span>
                ))}
              </th>
              {columns.map((column, at) => (
                <GridCell
                  key={column.key}
                  row={row}
                  column={column}
                  at={`${index}-${at}`}
                  readOnly={readOnly}
                  stacked={stacked}
                  describedBy={(remarks.get(row.id)?.length ?? 0) > 0 ? `remark-${row.id}` : undefined}
                  onValue={(value) => {
                    const written = { ...row, now: { ...row.now, [column.key]: value } }
                    replace(derive ? derive(written, column.key) : written)
                  }}
                  onKeyDown={(event) => onKey(event, index, at)}
                  onPaste={(event) => onPaste(event, index, at)}
                />
              ))}
              {texts.map((text, at) => (
                <td key={text.key} data-role="rest">
                  {text.day && <span className="cell-name">{text.title} </span>}
                  <input
                    className="field cell words"
                    data-at={`${index}-${columns.length + at}`}
                    aria-label={`${row.name} ${text.title}`}
                    {...(text.day ? { type: 'date' } : { placeholder: text.title, maxLength: text.most ?? 300 })}
                    readOnly={readOnly}
                    value={row.words?.[text.key] ?? ''}
                    onChange={(event) => replace({ ...row, words: { ...row.words, [text.key]: event.target.value } })}
                    onKeyDown={(event) => onKey(event, index, columns.length + at)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {asking && (
        <SubmitBox
          rows={correction ? corrected : summary.rows}
          columns={columns}
          title={say(correction ? 'entry.correctTitle' : 'entry.summaryTitle')}
          word={submitting ? say('entry.submitting') : say(correction ? 'entry.correct' : 'entry.confirm')}
          busy={submitting}
          onClose={() => setAsking(false)}
          onSubmit={() => void submit()}
        >
          {correction
            ? say('entry.correctBody', { count: corrected.length })
            : say('entry.summaryBody', { changed: summary.changed, same: summary.same, empty: summary.empty })}
        </SubmitBox>
      )}
    </section>
  )
}

function worst(remarks: { level: string }[]): string | undefined {
  return remarks.some((remark) => remark.level === 'block') ? 'block' : remarks[0]?.level
}
