import type { DocumentNode } from 'graphql'
import { useMemo, useState } from 'react'
import type { FormValues } from '../form/form.rules.ts'
import { useChange, type Change } from '../graph/use-change.ts'
import { asWritten, type Reading } from './register.rules.ts'

/** How a form's values and a mutation's input differ; give the functions from outside the component, or they may change. */
export interface Shape {
  /** From what the form holds to what the mutation takes. */
  toInput?: (written: FormValues) => FormValues
  /** How the record that the service holds reads in the form: fields under other names. */
  reading?: Reading
  /** From the record that the service holds to what the form holds, where names alone do not tell. */
  fromRecord?: (record: FormValues) => FormValues
  /** The form's field for a field that a fault names: `reviewDays[1]` → `reviewDay1`. */
  placeOf?: (field: string) => string
  /** The queries that show what changed. */
  refresh?: readonly string[] | undefined
}

/** A change whose form is not shaped quite like its input; two versions are compared as they stand in the form. */
export function useShapedChange<Data>(document: DocumentNode, shape: Shape = {}): Change<Data> {
  const named = shape.refresh?.join(' ') ?? ''
  const options = useMemo(() => ({ refresh: named ? named.split(' ') : [] }), [named])
  const change = useChange<Data>(document, options)
  const [mine, setMine] = useState<FormValues>({})
  const { toInput, reading, fromRecord, placeOf } = shape
  const { run, conflict, fields } = change
  return {
    ...change,
    run: (values: FormValues) => {
      setMine(values)
      return run(toInput ? toInput(values) : values)
    },
    fields: placeOf
      ? Object.fromEntries(Object.entries(fields).map(([field, text]) => [placeOf(field), text]))
      : fields,
    conflict: conflict && {
      mine,
      current: fromRecord ? fromRecord(conflict.current) : asWritten(conflict.current, reading),
    },
  }
}
