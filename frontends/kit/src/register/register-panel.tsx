import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useCan } from '../session/session.ts'
import type { SheetShape } from '../sheet/sheet-shape.ts'
import type { Column } from '../table/column.ts'
import { Rows } from '../table/rows.tsx'
import { useWords } from '../words/use-words.ts'
import { RecordDrawer, type RegisterShape } from './record-drawer.tsx'
import { columnsOf, entering, type Kept, openIn } from './register.rules.ts'
import { sheetOf } from './register-sheet.ts'
import { useOpenRecord } from './use-open-record.ts'
import { useRegisterWords } from './use-register-words.ts'

const SheetButtons = lazy(() => import('../sheet/sheet-buttons.tsx').then((all) => ({ default: all.SheetButtons })))

export interface RegisterPanelProps<Row extends Kept> extends RegisterShape<Row> {
  title: string
  rows: readonly Row[]
  /** Columns of the page's own: beside those of the fields, or in the place of the one they are named after. */
  columns?: Column<Row>[]
  /** The queries that show what changed. */
  refresh: readonly string[]
  empty: string
  /** Whether nothing new is entered here any more; what stands can still be corrected. */
  closed?: boolean
  /** The list as a spreadsheet, by its name in the graph and what is otherwise than the panel says. */
  sheet?: Partial<SheetShape> & { name: string }
  /** Which record is open stands in the address, `?record=`, so that a number or an alert can lead to it. */
  addressed?: true
  /** Beside the word for a new one. */
  children?: ReactNode
}

/** Records in hand that are entered and corrected, each in a form beside the list. */
export function RegisterPanel<Row extends Kept>(props: RegisterPanelProps<Row>) {
  const say = useWords('kit')
  const words = useRegisterWords()
  const can = useCan()
  const [held, hold] = useState<string | null>(null)
  const [inAddress, address] = useOpenRecord()
  const open = openIn(held, props.addressed ? inAddress : null)
  // What is entered anew is one panel's alone; a record is known by its id to the panel that has it.
  const show = (id: string | null) => {
    hold(props.addressed && id !== entering ? null : id)
    if (props.addressed && id !== entering && id !== inAddress) address(id)
  }
  const mayAdd = props.keep !== undefined && !props.closed && can(props.permission)
  const row = props.rows.find(({ id }) => id === open) ?? null
  return (
    <>
      {(mayAdd || props.children || props.sheet) && (
        <div className="record-acts no-print">
          {mayAdd && (
            <button type="button" className="button" onClick={() => show(entering)}>
              {props.addWord ?? say('register.add')}
            </button>
          )}
          {props.children}
          {props.sheet && (
            <Suspense>
              <SheetButtons
                shape={sheetOf(
                  props,
                  { name: props.sheet.name, title: props.title, refresh: props.refresh },
                  props.sheet,
                )}
              />
            </Suspense>
          )}
        </div>
      )}
      {props.rows.length === 0 ? (
        <p className="quiet">{props.empty}</p>
      ) : (
        <Rows
          label={say('register.records', { name: props.title })}
          rows={[...props.rows]}
          columns={columnsOf(props.fields, props.columns ?? [], words)}
          rowKey={({ id }) => id}
          onOpen={({ id }) => show(id)}
        />
      )}
      {((open === entering && mayAdd) || row) && (
        <RecordDrawer key={open} register={props} row={row} refresh={props.refresh} onClose={() => show(null)} />
      )}
    </>
  )
}
