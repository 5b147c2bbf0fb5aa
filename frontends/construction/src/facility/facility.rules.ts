import type { Light } from '@tongchou/frontend-kit'
import type { Facility } from './facility.graphql.ts'

/** Days a facility may stand accepted and unused. */
const UNUSED_DAYS = 60

/** Red where it is late or stands unused for long, yellow where it stands unused, green where it is used. */
export function lightOfFacility(
  { state, acceptedOn, dueOn, daysUnused }: Pick<Facility, 'state' | 'acceptedOn' | 'dueOn' | 'daysUnused'>,
  today: string,
): Light {
  if (daysUnused !== null && daysUnused > UNUSED_DAYS) return 'RED'
  if (acceptedOn === null) return dueOn < today ? 'RED' : 'UNKNOWN'
  return state === 'IN_USE' ? 'GREEN' : 'YELLOW'
}

export interface Counter {
  kind: string
  planned: number
  started: number
  claimed: number
  accepted: number
  inUse: number
  acceptedMu: number
  lacking: number
  unused: number
  inUseRate: number | null
}

/** All kinds of facilities together: 还差几座. */
export const totalOf = (counters: readonly Counter[]) => {
  const sum = (key: 'planned' | 'accepted' | 'lacking' | 'unused') =>
    counters.reduce((total, counter) => total + counter[key], 0)
  return { planned: sum('planned'), accepted: sum('accepted'), lacking: sum('lacking'), unused: sum('unused') }
}
