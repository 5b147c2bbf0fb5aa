import type { Refusal } from '@tongchou/service-kit'
import type { VillageImprovement } from './village-improvement.entity.ts'

/** Something is planned, no more is done than that, and it was looked at on a day that has come. */
export function refusalOfImprovement(
  { planned, done, checkedOn }: Pick<VillageImprovement, 'planned' | 'done' | 'checkedOn'>,
  today: string,
): Refusal | null {
  if (planned <= 0) return { code: 'improvement.plan-required', field: 'planned' }
  if (done > planned) return { code: 'improvement.over-plan', field: 'done', params: { planned } }
  return checkedOn > today ? { code: 'day-in-future', field: 'checkedOn' } : null
}
