import type { ReactNode } from 'react'
import { blank, formatNumber } from '../words/formatters.ts'
import { useWords } from '../words/use-words.ts'
import type { Column } from './column.ts'
import { nextSort, type TableState } from './table-state.rules.ts'
import { isWhole } from './whole.rules.ts'

export interface RowsProps<Row> {
  label: string
  rows: Row[]
  columns: Column<Row>[]
  rowKey: (row: Row) => string
  dense?: boolean
  sort?: TableState['sort']
  onSort?: (sort: TableState['sort']) => void
  onOpen?: ((row: Row) => void) | undefined
  chosen?: Set<string> | undefined
  onChoose?: ((keys: Set<string>) => void) | undefined
  /** A line across the table before a row, where a group begins. */
  groupOf?: (row: Row) => { key: string; head: ReactNode } | undefined
  waiting?: boolean
}

function Head<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>
  sort: TableState['sort']
  onSort?: RowsProps<Row>['onSort']
}) {
  const say = useWords('kit')
  const member = column.sort
  if (!member || !onSort) return <>{column.title}</>
  const active = sort?.key === member ? sort.direction : undefined
  return (
    <button
      type="button"
      className="sort"
      title={say('table.sortBy', { name: column.title })}
      onClick={() => onSort(nextSort(sort, member))}
    >
      {column.title}
      <span aria-hidden="true">{active === 'ASC' ? '↑' : active === 'DESC' ? '↓' : '↕'}</span>
    </button>
  )
}

/** A table of the console: one line a row; on a phone two lines with the lamp first. Opens by click, Enter or its title. */
export function Rows<Row>(props: RowsProps<Row>) {
  const { rows, columns, rowKey, sort, onSort, onOpen, chosen, onChoose, groupOf } = props
  const say = useWords('kit')
  const titleColumn = columns.find((column) => column.role === 'title') ?? columns[0]
  const nameOf = (row: Row) => String(titleColumn?.value(row) ?? '')
  const keys = rows.map(rowKey)
  const all = keys.length > 0 && keys.every((key) => chosen?.has(key))
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChoose?.(next)
  }
  const width = columns.length + (onChoose ? 1 : 0)
  const heads = headsOf(rows, groupOf)
  return (
    <table
      className={`rows ${props.dense === false ? 'roomy' : ''}`}
      aria-label={props.label}
      aria-busy={props.waiting ?? false}
    >
      <thead>
        <tr>
          {onChoose && (
            <th scope="col" className="choose">
              <input
                type="checkbox"
                aria-label={say('table.selectAll')}
                checked={all}
                onChange={() => onChoose(all ? new Set() : new Set(keys))}
              />
            </th>
          )}
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={column.align === 'right' ? 'right' : undefined}
              style={column.width ? { width: column.width } : undefined}
              aria-sort={
                column.sort && sort?.key === column.sort
                  ? sort.direction === 'ASC'
                    ? 'ascending'
                    : 'descending'
                  : undefined
              }
            >
              <Head column={column} sort={sort} onSort={onSort} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row, index) => {
          const key = keys[index] ?? ''
          const head = heads[index]
          const line = (
            <tr key={key} onClick={onOpen && (() => onOpen(row))} className={onOpen ? 'opens' : undefined}>
              {onChoose && (
                <td className="choose" onClick={(event) => event.stopPropagation()}>
                  <input
                    type="checkbox"
                    aria-label={say('table.selectRow', { name: nameOf(row) })}
                    checked={chosen?.has(key) ?? false}
                    onChange={() => toggle(key)}
                  />
                </td>
              )}
              {columns.map((column) => (
                <td
                  key={column.key}
                  data-role={column.role ?? 'rest'}
                  className={column.align ?? (isWhole(column.value(row)) ? 'whole' : undefined)}
                >
                  <Cell column={column} row={row} onOpen={column === titleColumn ? onOpen : undefined} />
                </td>
              ))}
            </tr>
          )
          if (!head) return [line]
          return [
            <tr key={`group ${head.key}`} className="group">
              <th scope="colgroup" colSpan={width}>
                {head.head}
              </th>
            </tr>,
            line,
          ]
        })}
      </tbody>
    </table>
  )
}

function plain(value: string | number | null | undefined): string {
  return typeof value === 'number' ? formatNumber(value) : value || blank
}

/** The head that stands before each row, where a group begins. */
function headsOf<Row>(rows: Row[], groupOf: RowsProps<Row>['groupOf']) {
  const groups = rows.map((row) => groupOf?.(row))
  return groups.map((group, index) => (group && group.key !== groups[index - 1]?.key ? group : undefined))
}

function Cell<Row>({
  column,
  row,
  onOpen,
}: {
  column: Column<Row>
  row: Row
  onOpen?: ((row: Row) => void) | undefined
}) {
  const shown = column.render ? (column.render(row) ?? blank) : plain(column.value(row))
  const labelled = column.role === undefined && (
    <span className="cell-name" aria-hidden="true">
      {column.title}{' '}
    </span>
  )
  if (!onOpen) {
    return (
      <>
        {labelled}
        {shown}
      </>
    )
  }
  return (
    <button
      type="button"
      className="link-button"
      onClick={(event) => {
        event.stopPropagation()
        onOpen(row)
      }}
    >
      {shown}
    </button>
  )
}
