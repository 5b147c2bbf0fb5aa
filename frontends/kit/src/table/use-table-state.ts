import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import { readTableState, writeTableState, type TableState } from './table-state.rules.ts'

/** The state of a list, kept in the address. A change other than of the page goes back to the first one. */
export function useTableState(filterKeys: string[]): [TableState, (change: Partial<TableState>) => void] {
  const [params, setParams] = useSearchParams()
  const keys = filterKeys.join(' ')
  const state = readTableState(params, filterKeys)
  const change = useCallback(
    (changed: Partial<TableState>) => {
      const named = keys ? keys.split(' ') : []
      setParams((held) => writeTableState(held, { ...readTableState(held, named), page: 1, ...changed }, named), {
        replace: !('page' in changed),
        preventScrollReset: true,
      })
    },
    [keys, setParams],
  )
  return [state, change]
}
