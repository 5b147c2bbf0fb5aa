import { useAsk } from '@tongchou/frontend-kit'
import { projectStartsQuery, type ProjectStart } from './unsupplied-start.graphql.ts'

/** 未供先建: projects that by their own record began before all their land was supplied. */
export function useUnsuppliedStarts() {
  const asks = useAsk<{ projectNames: ProjectStart[] | null }>(projectStartsQuery)
  const starts = (asks.data?.projectNames ?? []).filter(({ startedOnUnsuppliedLand }) => startedOnUnsuppliedLand)
  return { asks, starts }
}
