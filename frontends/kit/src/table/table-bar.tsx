import { useRef, useState, type ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import type { Filter } from './column.ts'
import type { TableState } from './table-state.rules.ts'

interface BarProps {
  state: TableState
  change: (changed: Partial<TableState>) => void
  filters: Filter[]
  searchable: boolean
  searchHint?: string
  columns: { key: string; title: string; shown: boolean }[]
  onColumn: (key: string) => void
  onExport: () => void
  children?: ReactNode
}

function SearchField({ text, hint, onText }: { text: string; hint?: string; onText: (text: string) => void }) {
  const say = useWords('kit')
  const [typed, setTyped] = useState(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [shown, setShown] = useState(text)
  if (shown !== text) {
    setShown(text)
    setTyped(text)
  }
  return (
    <input
      className="field"
      type="search"
      aria-label={say('table.search')}
      placeholder={hint ?? say('table.searchHint')}
      value={typed}
      onChange={(event) => {
        const next = event.target.value
        setTyped(next)
        clearTimeout(timer.current)
        timer.current = setTimeout(() => onText(next.trim()), 300)
      }}
    />
  )
}

/** What stands above a list: its filters, the search, and how it is shown. */
export function TableBar(props: BarProps) {
  const { state, change, filters, searchable, columns, onColumn, onExport, children } = props
  const say = useWords('kit')
  const filtered = state.text !== '' || Object.keys(state.filters).length > 0
  return (
    <div className="table-bar no-print">
      {searchable && <SearchField text={state.text} hint={props.searchHint} onText={(text) => change({ text })} />}
      {filters.map((filter) => (
        <label key={filter.key} className="filter">
          <span>{filter.title}</span>
          <select
            className="field"
            value={state.filters[filter.key] ?? ''}
            onChange={(event) => {
              const { [filter.key]: _, ...rest } = state.filters
              change({ filters: event.target.value ? { ...rest, [filter.key]: event.target.value } : rest })
            }}
          >
            <option value="">{say('table.all')}</option>
            {filter.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {filtered && (
        <button type="button" className="button bare" onClick={() => change({ text: '', filters: {} })}>
          {say('table.clear')}
        </button>
      )}
      <span className="table-tools">
        {children}
        <details className="columns">
          <summary className="button">{say('table.columns')}</summary>
          <div>
            {columns.map((column) => (
              <label key={column.key}>
                <input type="checkbox" checked={column.shown} onChange={() => onColumn(column.key)} /> {column.title}
              </label>
            ))}
          </div>
        </details>
        <button
          type="button"
          className="button"
          aria-pressed={!state.dense}
          onClick={() => change({ dense: !state.dense, page: state.page })}
        >
          {say('table.roomy')}
        </button>
        <button type="button" className="button" onClick={onExport}>
          {say('table.export')}
        </button>
      </span>
    </div>
  )
}
