import type { Light } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export type LinkStanding = Code<'SystemLinkState'> | 'LATE'

/** How a connection stands on a day: one that is not live yet is late once its day has passed. */
export function standingOf(
  { state, dueOn }: { state: Code<'SystemLinkState'>; dueOn: string },
  today: string,
): LinkStanding {
  return state === 'PLANNED' && dueOn < today ? 'LATE' : state
}

export const lightOf: Readonly<Record<LinkStanding, Light>> = {
  UP: 'GREEN',
  SILENT: 'RED',
  LATE: 'RED',
  PLANNED: 'UNKNOWN',
  RETIRED: 'UNKNOWN',
}

export const MINUTES_OF_HOUR = 60
const MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR

/** Below three days a day says too little: 41 hours are nearly two days and more than one. */
const DAYS_SAID_IN_HOURS = 3

/** A stretch of minutes as an operator says it: minutes, then hours up to three days, then days. */
export function stretchOf(minutes: number): { unit: 'minutes' | 'hours' | 'days'; count: number } {
  if (minutes < MINUTES_OF_HOUR) return { unit: 'minutes', count: minutes }
  if (minutes < DAYS_SAID_IN_HOURS * MINUTES_OF_DAY)
    return { unit: 'hours', count: Math.floor(minutes / MINUTES_OF_HOUR) }
  return { unit: 'days', count: Math.floor(minutes / MINUTES_OF_DAY) }
}
