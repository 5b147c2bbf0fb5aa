import { useChange, type Change } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useMemo } from 'react'

type Values = Record<string, unknown>

/** The change of a form whose values go to the graph in another shape than they are written in. */
export function useShaped<Data>(
  document: DocumentNode,
  shape: (written: Values) => Values,
  refresh: string[] = [],
): Change<Data> {
  const change = useChange<Data>(
    document,
    useMemo(() => ({ refresh }), [refresh.join(' ')]),
  )
  const { run, conflict } = change
  return useMemo(
    () => ({
      ...change,
      run: (written: Values) => run(shape(written)),
      // Both versions are compared field by field, as they stand in the form.
      conflict: conflict && { ...conflict, mine: { ...conflict.mine, ...(conflict.mine.values as Values) } },
    }),
    // eslint-disable-next-line react/exhaustive-deps -- the shape is as constant as the form
    [change],
  )
}

/** Values of a register: all but its identity go under `values`. */
export function underValues({ id, version, ...values }: Values): Values {
  return { ...(id ? { id, version } : {}), values }
}
