import type { ReactNode } from 'react'
import { Box } from '../pieces/dialog.tsx'
import { formatNumber } from '../words/formatters.ts'
import { difference, type GridColumn, type GridRow } from './grid.rules.ts'

interface SubmitBoxProps {
  /** The lines that changed, each beside what it is compared with. */
  rows: GridRow[]
  columns: GridColumn[]
  title: string
  word: string
  busy: boolean
  onClose: () => void
  onSubmit: () => void
  children: ReactNode
}

function changeOf(row: GridRow, columns: GridColumn[]): string {
  return columns
    .map((column) => ({ column, by: difference(row, column) }))
    .filter(({ by }) => by !== 0 && by !== null)
    .map(
      ({ column, by }) =>
        `${column.title} ${(by ?? 0) > 0 ? '+' : ''}${formatNumber(column.money ? (by ?? 0) / 10_000 : by)}`,
    )
    .join(' · ')
}

/** What is about to be submitted, line by line, before it is. */
export function SubmitBox({ rows, columns, title, word, busy, onClose, onSubmit, children }: SubmitBoxProps) {
  return (
    <Box
      title={title}
      onClose={onClose}
      foot={
        <button type="button" className="button primary" disabled={busy} onClick={onSubmit}>
          {word}
        </button>
      }
    >
      <p>{children}</p>
      <ul className="summary">
        {rows.map((row) => (
          <li key={row.id}>
            <span>{row.name}</span>
            <span>{changeOf(row, columns)}</span>
          </li>
        ))}
      </ul>
    </Box>
  )
}
