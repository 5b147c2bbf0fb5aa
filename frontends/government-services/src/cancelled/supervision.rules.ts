import type { Light } from '@tongchou/frontend-kit'
import type { SupervisionCheck } from './check.graphql.ts'

/** How a check stands: planned, late, made, or waiting for what it found to be put right. */
export type CheckState = 'planned' | 'late' | 'toRectify' | 'done'

export function stateOfCheck(
  {
    plannedOn,
    checkedOn,
    result,
    rectifiedOn,
  }: Pick<SupervisionCheck, 'plannedOn' | 'checkedOn' | 'result' | 'rectifiedOn'>,
  today: string,
): CheckState {
  if (!checkedOn) return plannedOn < today ? 'late' : 'planned'
  return result === 'TO_RECTIFY' && !rectifiedOn ? 'toRectify' : 'done'
}

export const lightOfCheck: Readonly<Record<CheckState, Light>> = {
  planned: 'UNKNOWN',
  late: 'RED',
  toRectify: 'YELLOW',
  done: 'GREEN',
}
