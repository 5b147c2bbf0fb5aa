import type { Alert } from '@tongchou/frontend-kit'

/** A grid cell leads to its cases, for those are what keeps coming back; every other alert to its record. */
export const pathOf = ({ subjectType, subjectId }: Pick<Alert, 'subjectType' | 'subjectId'>): string | undefined =>
  subjectType === 'UrbanGridCell' ? `/m/construction/cases?gridCellId=${subjectId}` : undefined

/** Rules whose days run towards a day; negative once it is past. */
const towards: readonly string[] = ['heating.unfinished', 'sanitary-criterion.unmet']
/** Rules whose days are those since a thing was done, and no limit of its own. */
const since: readonly string[] = [
  'agreement.unpaid',
  'concession.unchecked',
  'facility.unused',
  'funding.undecided',
  'lot.undistributed',
  'urban-gap.without-project',
]

/** How the days of an alert are to be said, and how many they are. */
export function daysSaid(rule: string, days: number): { how: 'left' | 'over' | 'days'; days: number } {
  if (towards.includes(rule)) return days < 0 ? { how: 'over', days: -days } : { how: 'left', days }
  return { how: since.includes(rule) ? 'days' : 'over', days }
}
