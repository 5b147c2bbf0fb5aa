export interface SpentWork {
  id: string
  project: { id: string; plannedInvestment: number | null; completedInvestment: number | null } | null
}

/** What the projects behind some works were to cost and have cost; a project with several works counts once. */
export function spentOf(works: readonly SpentWork[]): { planned: number; spent: number; share: number | null } {
  const projects = new Map(works.flatMap(({ project }) => (project ? [[project.id, project] as const] : [])))
  const sum = (key: 'plannedInvestment' | 'completedInvestment') =>
    [...projects.values()].reduce((total, project) => total + (project[key] ?? 0), 0)
  const planned = sum('plannedInvestment')
  const spent = sum('completedInvestment')
  return { planned, spent, share: planned > 0 ? (spent / planned) * 100 : null }
}
