import { useAsk, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { windowsQuery, type Windows } from './window.graphql.ts'

/** The budget windows of the year, to choose from. */
export function useWindows() {
  const { businessDate } = useCounty()
  const { data } = useAsk<Windows>(windowsQuery, { year: Number(businessDate.slice(0, 4)) })
  return useMemo(() => (data?.budgetWindows ?? []).map(({ id, name }) => ({ value: id, label: name })), [data])
}
