import type { StartedProject } from './started.graphql.ts'

type Facts = Pick<StartedProject, 'startedOn' | 'completedOn' | 'labourSite'>

/**
 * Projects that have begun and still pay wages, the last begun first: none that is finished, unless its site is open still.
 */
export const underWay = <T extends Facts>(projects: readonly T[], today: string): T[] =>
  projects
    .filter(({ startedOn, completedOn, labourSite }) => {
      const endedOn = (labourSite ? labourSite.endedOn : completedOn) ?? null
      return startedOn !== null && startedOn <= today && (endedOn === null || endedOn > today)
    })
    .toSorted((one, other) => (other.startedOn ?? '').localeCompare(one.startedOn ?? ''))
