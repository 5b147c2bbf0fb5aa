import { useAsk, useCounty } from '@tongchou/frontend-kit'
import { startedNamesQuery, type StartedProject } from './started.graphql.ts'
import { underWay } from './started.rules.ts'

/**
 * Projects that have begun, and those among them that began without a wage account: all of the county for the bureau and for
 * whoever sees the whole county, for everybody else their own. One question for all, so that nobody reads another number.
 */
export function useStarted() {
  const { businessDate } = useCounty()
  const asks = useAsk<{ projectNames: StartedProject[] | null }>(startedNamesQuery)
  const projects = underWay(asks.data?.projectNames ?? [], businessDate)
  const without = projects.filter(({ startedWithoutWageAccount }) => startedWithoutWageAccount)
  return { asks, projects, without }
}
