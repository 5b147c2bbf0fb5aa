import type { Light } from '@tongchou/frontend-kit'
import { daysUntil } from '../credit/loan.rules.ts'
import type { Resolution } from './dispatch.graphql.ts'

export type DispatchState = 'done' | 'overdue' | 'soon' | 'underWay'

const week = 7

/** Where a resolution stands on a day: done, over its time, due within a week, or under way. */
export function dispatchState({ doneOn, dueOn }: Pick<Resolution, 'doneOn' | 'dueOn'>, today: string): DispatchState {
  if (doneOn) return 'done'
  const left = daysUntil(today, dueOn)
  return left < 0 ? 'overdue' : left <= week ? 'soon' : 'underWay'
}

/** The lamp of each state; under way in time is green as other works are. */
export const dispatchLamps: Record<DispatchState, Light> = {
  done: 'GREEN',
  overdue: 'RED',
  soon: 'YELLOW',
  underWay: 'GREEN',
}
