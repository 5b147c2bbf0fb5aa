import type { StartedProject } from './started.graphql.ts'

type Facts = Pick<StartedProject, 'startedOn' | 'labourSite'>

/** Projects that have begun and whose site still pays wages, the last begun first. */
export const underWay = <T extends Facts>(projects: readonly T[], today: string): T[] =>
  projects
    .filter(({ startedOn, labourSite }) => {
      const endedOn = labourSite?.endedOn ?? null
      return startedOn !== null && startedOn <= today && (endedOn === null || endedOn > today)
    })
    .toSorted((one, other) => (other.startedOn ?? '').localeCompare(one.startedOn ?? ''))
