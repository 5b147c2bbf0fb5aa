import { useChange, type Change, type FormValues } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useMemo } from 'react'

interface Shape {
  /** From what the form holds to what the mutation takes. */
  toInput?: (values: FormValues) => FormValues
  /** From the record that the service holds to what the form holds, for two versions side by side. */
  fromRecord?: (record: FormValues) => FormValues
  refresh?: string[]
}

/** A change whose form is not shaped quite like its input. Give the functions from outside the component. */
export function useShapedChange<Data>(document: DocumentNode, { toInput, fromRecord, refresh }: Shape): Change<Data> {
  const change = useChange<Data>(document, refresh ? { refresh } : {})
  const { run, conflict, fields } = change
  return useMemo(
    () => ({
      ...change,
      // A list in the input is a field each in the form: reviewDays[1] stands at reviewDay1.
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, text]) => [field.replace(/s\[(\d+)\]$/, '$1'), text]),
      ),
      run: (values: FormValues) => run(toInput ? toInput(values) : values),
      conflict:
        conflict && fromRecord ? { mine: fromRecord(conflict.mine), current: fromRecord(conflict.current) } : conflict,
    }),
    [change, run, conflict, fields, toInput, fromRecord],
  )
}
