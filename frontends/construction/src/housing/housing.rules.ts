import type { Light } from '@tongchou/frontend-kit'
import type { HousingBatch } from './batch.graphql.ts'
import type { Household } from './household.graphql.ts'

export type BatchStanding = 'finished' | 'running' | 'late' | 'waiting'

/** Where a batch stands on a day. */
export function standingOfBatch(
  { startedOn, completedOn, plannedStartOn }: Pick<HousingBatch, 'startedOn' | 'completedOn' | 'plannedStartOn'>,
  today: string,
): BatchStanding {
  if (completedOn) return 'finished'
  if (startedOn) return 'running'
  return plannedStartOn < today ? 'late' : 'waiting'
}

/** Red where a batch has not begun in time, yellow where it is not finished in time. */
export function lightOfBatch(
  batch: Pick<HousingBatch, 'startedOn' | 'completedOn' | 'plannedStartOn' | 'plannedFinishOn'>,
  today: string,
): Light {
  const standing = standingOfBatch(batch, today)
  if (standing === 'late') return 'RED'
  if (standing === 'waiting') return 'UNKNOWN'
  return standing === 'running' && batch.plannedFinishOn < today ? 'YELLOW' : 'GREEN'
}

/** Green where a household lives anew, yellow while it waits for money that was agreed. */
export function lightOfHousehold({ state, agreement }: Pick<Household, 'state' | 'agreement'>): Light {
  if (state === 'RESETTLED') return 'GREEN'
  return agreement && !agreement.paidOn ? 'YELLOW' : 'UNKNOWN'
}
