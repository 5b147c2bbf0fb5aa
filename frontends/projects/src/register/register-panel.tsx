import { Drawer, RecordForm, Rows, useCan, type Column, type FormField, type FormValues } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useState, type ReactNode } from 'react'
import { underValues, useShaped } from '../keep.ts'
import { useText } from '../words.ts'

interface Kept {
  id: string
  version: number
}

export interface RegisterProps<Row extends Kept> {
  title: string
  rows: readonly Row[]
  columns: Column<Row>[]
  fields: FormField[]
  keep: DocumentNode
  /** The name of a record, above its form. */
  nameOf: (row: Row) => string
  /** What a new record starts with, and what goes along with every one. */
  start?: FormValues
  also?: FormValues
  /** The queries that show what changed. */
  refresh: string[]
  permission?: string
  empty: string
  addWord: string
  children?: ReactNode
}

function EntryForm<Row extends Kept>({
  props,
  row,
  onClose,
}: {
  props: RegisterProps<Row>
  row: Row | null
  onClose: () => void
}) {
  const change = useShaped<unknown>(props.keep, (written) => underValues({ ...props.also, ...written }), props.refresh)
  const title = row ? props.nameOf(row) : props.addWord
  const [values] = useState(() => (row ? { ...row } : { ...props.start }) as FormValues)
  return (
    <Drawer title={title} onClose={onClose}>
      <RecordForm
        draftKey={`${props.title} ${row?.id ?? JSON.stringify(props.also ?? {})}`}
        title={title}
        fields={props.fields}
        values={values}
        {...(row ? { also: { id: row.id, version: row.version } } : {})}
        change={change}
        onCancel={onClose}
        onSaved={onClose}
      />
    </Drawer>
  )
}

/** A list of records that are entered and corrected, each in a form beside the list. */
export function Register<Row extends Kept>(props: RegisterProps<Row>) {
  const say = useText()
  const can = useCan()
  const [open, setOpen] = useState<Row | null>()
  const may = can(props.permission ?? 'projects.record')
  return (
    <>
      {may && (
        <p className="no-print" style={{ paddingBlock: 6 }}>
          <button type="button" className="button" onClick={() => setOpen(null)}>
            {props.addWord}
          </button>
          {props.children}
        </p>
      )}
      {props.rows.length === 0 ? (
        <p className="quiet">{props.empty}</p>
      ) : (
        <Rows
          label={say('registerOf', { name: props.title })}
          rows={[...props.rows]}
          columns={props.columns}
          rowKey={(row) => row.id}
          onOpen={may ? setOpen : undefined}
        />
      )}
      {open !== undefined && <EntryForm props={props} row={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
