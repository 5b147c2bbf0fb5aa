import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { formatNumber } from '../words/formatters.ts'
import { useWords } from '../words/use-words.ts'
import { difference, readCell, showCell, type GridColumn, type GridRow } from './grid.rules.ts'

interface CellProps {
  row: GridRow
  column: GridColumn
  /** `row-column`, by which the keyboard finds the cell. */
  at: string
  readOnly: boolean
  describedBy: string | undefined
  /** Last month and the difference below the figure rather than beside it: for a form of many figures. */
  stacked?: boolean
  onValue: (value: number | null) => void
  onKeyDown: (event: KeyboardEvent) => void
  onPaste: (event: ClipboardEvent) => void
}

/** Last month, this month and their difference, for one figure of one record. */
export function GridCell({ row, column, at, readOnly, describedBy, stacked, onValue, onKeyDown, onPaste }: CellProps) {
  const say = useWords('kit')
  const value = row.now[column.key]
  const [text, setText] = useState(showCell(column, value))
  const [focused, setFocused] = useState(false)
  const typed = useRef(false)
  const read = readCell(column, text)
  useEffect(() => {
    if (readCell(column, text) !== (value ?? null)) setText(showCell(column, value))
    // Only a value from outside replaces what is being typed.
    // eslint-disable-next-line react/exhaustive-deps
  }, [value, column])
  const scale = column.money ? 10_000 : 1
  const by = difference(row, column)
  const last = row.last[column.key]
  const before = typeof last === 'number' ? formatNumber(last / scale) : '—'
  const change = by === null ? '' : by === 0 ? '0' : `${by > 0 ? '+' : ''}${formatNumber(by / scale)}`
  const input = (
    <input
      className="field cell"
      inputMode="decimal"
      data-at={at}
      aria-label={`${row.name} ${column.title}`}
      aria-invalid={read === undefined}
      aria-describedby={describedBy}
      readOnly={readOnly}
      value={
        focused || read === undefined
          ? text
          : value === null || value === undefined
            ? ''
            : formatNumber(value / scale, 6)
      }
      onFocus={(event) => {
        setFocused(true)
        const field = event.currentTarget
        typed.current = false
        // Who types faster than the page draws keeps what was typed.
        requestAnimationFrame(() => typed.current || field.select())
      }}
      onBlur={() => setFocused(false)}
      onChange={(event) => {
        typed.current = true
        setText(event.target.value)
        const next = readCell(column, event.target.value)
        if (next !== undefined) onValue(next)
      }}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
  if (stacked) {
    return (
      <td className="right" data-role="rest">
        <span className="cell-name">{column.title} </span>
        {input}
        <span className="cell-note quiet">
          {before} {change && <span>{change}</span>}
        </span>
      </td>
    )
  }
  return (
    <>
      <td className="right quiet figure-last" data-role="rest">
        <span className="cell-name" aria-hidden="true">
          {column.title} {say('entry.last')}{' '}
        </span>
        {before}
      </td>
      <td className="right" data-role="rest">
        {input}
      </td>
      <td className="right figure-by" data-role="rest">
        {change}
      </td>
    </>
  )
}
