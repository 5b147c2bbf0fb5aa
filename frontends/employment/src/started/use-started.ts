import { useAsk, useCan, useCounty } from '@tongchou/frontend-kit'
import { startedNamesQuery, startedQuery, type StartedProject } from './started.graphql.ts'
import { underWay } from './started.rules.ts'

/**
 * Projects that have begun, and those among them that began without a wage account: all of the county for the bureau, which
 * knows them by name; for everybody else those that he may see.
 */
export function useStarted() {
  const byName = useCan()('employment.keep')
  const { businessDate } = useCounty()
  const names = useAsk<{ projectNames: StartedProject[] | null }>(startedNamesQuery, {}, { skip: !byName })
  const seen = useAsk<{ projects: { totalCount: number; nodes: StartedProject[] } | null }>(
    startedQuery,
    {},
    { skip: byName },
  )
  const projects = byName ? underWay(names.data?.projectNames ?? [], businessDate) : (seen.data?.projects?.nodes ?? [])
  const total = byName ? projects.length : (seen.data?.projects?.totalCount ?? 0)
  const without = projects.filter(({ startedWithoutWageAccount }) => startedWithoutWageAccount)
  return { asks: byName ? names : seen, byName, projects, total, without }
}
