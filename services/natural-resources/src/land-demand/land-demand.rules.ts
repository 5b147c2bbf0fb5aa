import type { Refusal } from '@tongchou/service-kit'

/** A need is of some area, stated by now, and needed after it was stated. */
export function refusalOfDemand(
  {
    areaMu,
    priority,
    statedOn,
    neededBy,
  }: {
    readonly areaMu: number
    readonly priority: number
    readonly statedOn: string
    readonly neededBy: string
  },
  today: string,
): Refusal | null {
  if (areaMu <= 0) return { code: 'land-demand.area-required', field: 'areaMu' }
  if (priority < 1) return { code: 'land-demand.priority-below-one', field: 'priority' }
  if (statedOn > today) return { code: 'day-in-future', field: 'statedOn', params: { today } }
  return neededBy < statedOn
    ? { code: 'days-out-of-order', field: 'neededBy', params: { after: 'statedOn', day: statedOn } }
    : null
}
