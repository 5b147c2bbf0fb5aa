export interface SpentWork {
  id: string
  project: {
    id: string
    totalInvestment: number | null
    priorInvestment: number | null
    completedInvestment: number | null
  } | null
}

/**
 * What the projects behind some works cost and have cost since they began; one with several works counts once. Works
 * without a project have cost nobody knows what, which is not nothing.
 */
export function spentOf(works: readonly SpentWork[]): {
  planned: number | null
  spent: number | null
  share: number | null
} {
  const projects = [
    ...new Map(works.flatMap(({ project }) => (project ? [[project.id, project] as const] : []))).values(),
  ]
  if (projects.length === 0) return { planned: null, spent: null, share: null }
  const planned = projects.reduce((total, { totalInvestment }) => total + (totalInvestment ?? 0), 0)
  const spent = projects.reduce(
    (total, { priorInvestment, completedInvestment }) => total + (priorInvestment ?? 0) + (completedInvestment ?? 0),
    0,
  )
  return { planned, spent, share: planned > 0 ? (spent / planned) * 100 : null }
}
