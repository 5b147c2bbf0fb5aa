import { useAsk } from '@tongchou/frontend-kit'
import { startedQuery, type StartedProject } from './started.graphql.ts'

/** Projects being built that the viewer may see, and those among them that began without a wage account. */
export function useStarted() {
  const asks = useAsk<{ projects: { totalCount: number; nodes: StartedProject[] } | null }>(startedQuery)
  const projects = asks.data?.projects?.nodes ?? []
  const total = asks.data?.projects?.totalCount ?? 0
  return { asks, projects, total, without: projects.filter((project) => project.startedWithoutWageAccount) }
}
