import type { DocumentNode } from 'graphql'
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import { useAsk } from '../graph/use-ask.ts'
import { Outage, Skeleton } from '../pieces/outage.tsx'
import { useCan } from '../session/session.ts'
import type { SheetShape } from '../sheet/sheet-shape.ts'
import { faultSentence } from '../words/fault.ts'
import { useWords } from '../words/use-words.ts'
import type { Column, Filter, RowAction } from './column.ts'
import { csvText, download } from './csv.ts'
import { Rows } from './rows.tsx'
import { TableBar } from './table-bar.tsx'
import { declaredBy, listVariables, narrowingOf, pageCount, sizes } from './table-state.rules.ts'
import { useTableState } from './use-table-state.ts'

const SheetButtons = lazy(() => import('../sheet/sheet-buttons.tsx').then((all) => ({ default: all.SheetButtons })))

export interface ServerTableProps<Row> {
  title: string
  /** Takes any of `$first $offset $orderBy $direction $filter $search`; only those it declares are sent. */
  document: DocumentNode
  /** The root field that answers a connection. */
  at: string
  columns: Column<Row>[]
  rowKey: (row: Row) => string
  filters?: Filter[]
  /** Makes the query's `filter` of the choices and the searched text. */
  filterOf?: (filters: Record<string, string>, text: string) => Record<string, unknown>
  searchable?: boolean
  /** By what the search finds, where that is not name and code. */
  searchHint?: string
  /** What goes along with every page of the list. */
  also?: Record<string, unknown>
  onOpen?: (row: Row) => void
  actions?: RowAction<Row>[]
  /** Why there is nothing yet, and what to do. */
  empty?: { title: string; next: ReactNode }
  /** The list as a spreadsheet, out and in. */
  sheet?: SheetShape
  children?: ReactNode
  /** What stands beside the list and shows one of its rows; it is given them as they are now. */
  beside?: (rows: Row[], waiting: boolean) => ReactNode
}

interface Connection<Row> {
  totalCount: number
  nodes: Row[]
}

function usualFilter(filters: Record<string, string>, text: string): Record<string, unknown> {
  return text ? { ...filters, text } : { ...filters }
}

/** A list answered page by page by a service; its whole state is in the address. */
export function ServerTable<Row>(props: ServerTableProps<Row>) {
  const { title, document, at, columns, rowKey, filters = [], filterOf = usualFilter, actions = [] } = props
  const say = useWords('kit')
  const can = useCan()
  const [state, change] = useTableState(filters.map((filter) => filter.key))
  const [chosen, setChosen] = useState<Set<string>>(new Set())
  const names = useMemo(() => declaredBy(document), [document])
  const filter = filterOf(state.filters, names.has('search') ? '' : state.text)
  const variables = listVariables(names, state, filter, props.also)
  const answer = useAsk<Record<string, Connection<Row> | null>>(document, variables)
  const connection = answer.data?.[at]
  const rows = connection?.nodes ?? []
  // An optional column is shown by naming it, any other is hidden by naming it.
  const shown = columns.filter((column) => Boolean(column.optional) === state.hidden.includes(column.key))
  const permitted = actions.filter((action) => can(action.permission))
  const pages = pageCount(connection?.totalCount ?? 0, state.size)
  const filtered = state.text !== '' || Object.keys(state.filters).length > 0

  function exportShown() {
    const cells = rows.map((row) => shown.map((column) => column.value(row)))
    download(
      `${title}.csv`,
      csvText(
        shown.map((column) => column.title),
        cells,
      ),
    )
  }

  function body() {
    if (answer.loading) return <Skeleton rows={10} />
    if (!connection) {
      const fault = answer.faults[0]
      return fault && !answer.unavailable ? (
        <p role="alert">{faultSentence(fault)}</p>
      ) : (
        <Outage name={title} retry={answer.again} />
      )
    }
    if (rows.length === 0) {
      return (
        <div className="empty">
          <b>{filtered ? say('table.emptyTitle') : (props.empty?.title ?? say('table.noneTitle'))}</b>
          <span className="quiet">{filtered ? say('table.emptyNext') : props.empty?.next}</span>
        </div>
      )
    }
    return (
      <Rows
        label={title}
        rows={rows}
        columns={shown}
        rowKey={rowKey}
        dense={state.dense}
        sort={state.sort}
        onSort={(sort) => change({ sort } as Partial<typeof state>)}
        onOpen={props.onOpen}
        {...(permitted.length > 0 ? { chosen, onChoose: setChosen } : {})}
      />
    )
  }

  return (
    <section aria-label={title}>
      <TableBar
        state={state}
        change={change}
        filters={filters}
        searchable={props.searchable ?? true}
        searchHint={props.searchHint}
        columns={columns.map((column) => ({ key: column.key, title: column.title, shown: shown.includes(column) }))}
        onColumn={(key) =>
          change({
            hidden: state.hidden.includes(key) ? state.hidden.filter((each) => each !== key) : [...state.hidden, key],
            page: state.page,
          })
        }
        onExport={exportShown}
      >
        {props.children}
        {props.sheet && (
          <Suspense>
            <SheetButtons shape={props.sheet} narrowing={narrowingOf(variables)} />
          </Suspense>
        )}
      </TableBar>
      {chosen.size > 0 && (
        <div className="chosen-bar">
          <b>{say('table.chosen', { count: chosen.size })}</b>
          {permitted.map((action) => (
            <button
              key={action.title}
              type="button"
              className="button"
              onClick={() => void action.run(rows.filter((row) => chosen.has(rowKey(row))))}
            >
              {action.title}
            </button>
          ))}
        </div>
      )}
      {body()}
      <footer className="table-foot no-print">
        <span className="quiet" aria-live="polite">
          {connection && say('table.count', { count: connection.totalCount })}
        </span>
        {pages > 1 && (
          <span className="pager">
            <button
              type="button"
              className="button"
              disabled={state.page <= 1}
              onClick={() => change({ page: state.page - 1 })}
            >
              {say('table.previous')}
            </button>
            <span>{say('table.page', { page: state.page, pages })}</span>
            <button
              type="button"
              className="button"
              disabled={state.page >= pages}
              onClick={() => change({ page: state.page + 1 })}
            >
              {say('table.next')}
            </button>
            <select
              className="field"
              aria-label={say('table.size')}
              value={state.size}
              onChange={(event) => change({ size: Number(event.target.value) })}
            >
              {sizes.map((size) => (
                <option key={size} value={size}>
                  {say('table.rows', { count: size })}
                </option>
              ))}
            </select>
          </span>
        )}
      </footer>
      {props.beside?.(rows, answer.loading)}
    </section>
  )
}
