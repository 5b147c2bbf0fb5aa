import type { Refusal } from '@tongchou/service-kit'

/** A village's point names the village, a township's does not. */
export function refusalOfPoint({ level, village }: { level: string; village?: string | null }): Refusal | null {
  const isVillage = level === 'VILLAGE'
  if (isVillage === Boolean(village?.trim())) return null
  return { code: isVillage ? 'convenience-point.village-required' : 'convenience-point.no-village', field: 'village' }
}

/** What is lacking has a day by which it must be there. */
export const refusalOfFunction = ({ present, dueOn }: { present: boolean; dueOn?: string | null }): Refusal | null =>
  present || dueOn ? null : { code: 'point-function.due-required', field: 'dueOn' }

/** What was done or taken elsewhere was accepted before. */
export const refusalOfMonth = ({
  accepted,
  handled,
  assisted,
}: {
  accepted: number
  handled: number
  assisted: number
}): Refusal | null =>
  handled + assisted > accepted
    ? { code: 'point-month.over-accepted', field: 'handled', params: { most: accepted } }
    : null
