import type { DocumentNode } from 'graphql'
import { useMemo, type ReactNode } from 'react'
import { PageHeader } from '../pieces/page.tsx'
import { useCan } from '../session/session.ts'
import type { SheetShape } from '../sheet/sheet-shape.ts'
import type { Column, Filter } from '../table/column.ts'
import { ServerTable } from '../table/server-table.tsx'
import { declaredBy } from '../table/table-state.rules.ts'
import { useWords } from '../words/use-words.ts'
import { oneRecord } from './one-record.ts'
import { OpenRecord } from './open-record.tsx'
import { RecordDrawer, type RegisterShape } from './record-drawer.tsx'
import { columnsOf, filterOf, filtersOf, operationOf, entering, type Kept } from './register.rules.ts'
import { sheetOf } from './register-sheet.ts'
import { useOpenRecord } from './use-open-record.ts'
import { useRegisterWords } from './use-register-words.ts'

export interface RegisterPageProps<Row extends Kept> extends RegisterShape<Row> {
  title: string
  note?: ReactNode
  /** The list, as `ServerTable` asks it; its operation is asked again after every change. */
  document: DocumentNode
  /** The root field that answers a connection. */
  at: string
  /** Columns of the page's own: beside those of the fields, or in the place of the one they are named after. */
  columns?: Column<Row>[]
  /** Filters beside those that the fields name. */
  filters?: Filter[]
  /** Makes the query's `filter` of what is chosen; without it the choices are the filter. */
  filterBy?: (chosen: Record<string, string>) => Record<string, unknown>
  /** Variables that go along with every page of the list. */
  variables?: Record<string, unknown>
  /** Further queries that show what changed. */
  refresh?: readonly string[]
  /** What an empty list says, and what to do next, for those who may. */
  empty?: { title: string; next: ReactNode }
  /**
   * The list as a spreadsheet, out and in: `true` where the service's list is called as `at` says and its permission tells
   * the service; what is otherwise is named.
   */
  sheet?: true | Partial<SheetShape>
  /** Beside the word for a new one, in the head of the page. */
  children?: ReactNode
  /** Between the head and the list. */
  above?: ReactNode
}

/** A register of a service as a page: its list, and each record beside it; which one is open stands in the address. */
export function RegisterPage<Row extends Kept>(props: RegisterPageProps<Row>) {
  const { title, document, at, fields, filters = [], filterBy, refresh = [] } = props
  const say = useWords('kit')
  const words = useRegisterWords()
  const can = useCan()
  const [open, show] = useOpenRecord()
  const shown = useMemo(() => [operationOf(document), oneRecord, ...refresh], [document, refresh])
  const mayAdd = props.keep !== undefined && can(props.permission)
  return (
    <>
      <PageHeader title={title} note={props.note}>
        {props.children}
        {mayAdd && (
          <button type="button" className="button primary" onClick={() => show(entering)}>
            {props.addWord ?? say('register.add')}
          </button>
        )}
      </PageHeader>
      {props.above}
      <ServerTable<Row>
        title={title}
        document={document}
        at={at}
        columns={columnsOf(fields, props.columns ?? [], words)}
        rowKey={({ id }) => id}
        filters={[...filtersOf(fields, words), ...filters]}
        filterOf={filterBy ?? ((chosen) => filterOf(fields, chosen))}
        searchable={declaredBy(document).has('search')}
        {...(props.variables ? { also: props.variables } : {})}
        onOpen={({ id }) => show(id)}
        {...(props.empty ? { empty: mayAdd ? props.empty : { ...props.empty, next: null } } : {})}
        {...(props.sheet
          ? { sheet: sheetOf(props, { name: at, title, refresh: shown }, props.sheet === true ? {} : props.sheet) }
          : {})}
        beside={(rows, waiting) => {
          if (open === null || (open === entering && !mayAdd)) return null
          const beside = { register: props, refresh: shown, onClose: () => show(null) }
          if (open === entering) return <RecordDrawer key={open} {...beside} row={null} />
          return (
            <OpenRecord
              key={open}
              {...beside}
              title={title}
              document={document}
              at={at}
              variables={props.variables}
              id={open}
              row={rows.find(({ id }) => id === open)}
              waiting={waiting}
            />
          )
        }}
      />
    </>
  )
}
