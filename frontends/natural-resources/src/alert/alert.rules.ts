import type { Alert } from '@tongchou/frontend-kit'

/** A township leads to its farmland, the county to its patches, a plan that is missing to the plans; the rest to its record. */
export function pathOf({ subjectType, subjectId }: Pick<Alert, 'subjectType' | 'subjectId'>): string | undefined {
  const home = '/m/natural-resources'
  if (subjectType === 'Township') return `${home}/farmland?township=${subjectId}`
  if (subjectType === 'County') return `${home}/patches`
  return subjectType === 'GeohazardPlan' ? `${home}/preparedness?view=plans` : undefined
}
