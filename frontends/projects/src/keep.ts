import { useChange, type Change } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useMemo, useRef } from 'react'
import { asWritten, type Reading } from './keep.rules.ts'

export { underValues } from './keep.rules.ts'

type Values = Record<string, unknown>

/** The change of a form whose values go to the graph in another shape than they are written in. */
export function useShaped<Data>(
  document: DocumentNode,
  shape: (written: Values) => Values,
  refresh: string[] = [],
  reading?: Reading,
): Change<Data> {
  const named = refresh.join(' ')
  const change = useChange<Data>(
    document,
    useMemo(() => ({ refresh: named ? named.split(' ') : [] }), [named]),
  )
  const last = useRef<Values>({})
  const { run, conflict } = change
  return useMemo(
    () => ({
      ...change,
      run: (written: Values) => {
        last.current = written
        return run(shape(written))
      },
      // Both versions are compared field by field, as they stand in the form.
      conflict: conflict && { mine: last.current, current: asWritten(conflict.current, reading) },
    }),
    // eslint-disable-next-line react/exhaustive-deps -- shape and reading are as constant as the form
    [change],
  )
}
