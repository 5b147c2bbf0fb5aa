import type { DocumentNode } from 'graphql'
import { useState, type ReactNode } from 'react'
import type { FormField, FormValues } from '../form/form.rules.ts'
import { RecordForm } from '../form/record-form.tsx'
import { Drawer } from '../pieces/dialog.tsx'
import { operationOf } from './register.rules.ts'
import { useShapedChange, type Shape } from './use-shaped-change.ts'

export interface ActionFormProps<Data> extends Shape {
  title: string
  /** What the act means and what follows from it. */
  note?: ReactNode
  document: DocumentNode
  fields?: FormField[]
  /** What the form starts with. */
  start?: FormValues
  /** What goes along unchanged: `id` and `version`. */
  also?: FormValues
  saveWord?: string
  /** What is said when it is done, where nothing was saved: a number was shown. */
  doneWord?: string
  onClose: () => void
  onDone?: (data: Data) => void
}

const none: FormField[] = []

/** One act with a small form, beside the page: the fields it needs, a sentence on what it means, its word. */
export function ActionForm<Data>({
  title,
  note,
  document,
  fields = none,
  start,
  also = {},
  saveWord,
  doneWord,
  onClose,
  onDone,
  ...shape
}: ActionFormProps<Data>) {
  const change = useShapedChange<Data>(document, shape)
  const [values] = useState<FormValues>(() => ({ ...start }))
  const about = also.id ?? JSON.stringify(also)
  return (
    <Drawer title={title} onClose={onClose}>
      {typeof note === 'string' ? <p className="quiet">{note}</p> : note}
      <RecordForm
        draftKey={`${operationOf(document)} ${String(about)} ${title}`}
        title={title}
        fields={fields}
        values={values}
        also={also}
        change={change}
        saveWord={saveWord ?? title}
        doneWord={doneWord}
        onCancel={onClose}
        onSaved={(data) => {
          onDone?.(data)
          onClose()
        }}
      />
    </Drawer>
  )
}
