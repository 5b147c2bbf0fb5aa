import type { Alert } from '@tongchou/frontend-kit'

interface Place {
  page: string
  view?: string
  /** What the list is searched by, so that the record stands in it: the label, or a part of `甲：乙`. */
  by: 'label' | 'first' | 'second'
}

const places: Record<string, Place> = {
  ConstructionWork: { page: 'works', by: 'label' },
  HeatingSection: { page: 'heating', by: 'label' },
  HousingBatch: { page: 'housing', view: 'batches', by: 'label' },
  Household: { page: 'housing', view: 'households', by: 'first' },
  Facility: { page: 'facilities', by: 'label' },
  ProcurementLot: { page: 'procurement', view: 'lots', by: 'label' },
  FundingApplication: { page: 'funding', view: 'applications', by: 'label' },
  Concession: { page: 'concessions', view: 'contracts', by: 'label' },
  UrbanGap: { page: 'gaps', by: 'label' },
  PropertyCompany: { page: 'companies', view: 'companies', by: 'label' },
  PropertyDeduction: { page: 'companies', view: 'deductions', by: 'second' },
  PropertyComplaint: { page: 'communities', view: 'complaints', by: 'second' },
  PropertyInspection: { page: 'communities', view: 'inspections', by: 'second' },
  SystemLink: { page: 'links', by: 'label' },
  RubbishPoint: { page: 'sanitation', view: 'rubbish', by: 'second' },
  VillageInspection: { page: 'sanitation', view: 'inspections', by: 'second' },
  SanitaryCriterion: { page: 'criteria', by: 'label' },
  LitterFreeTask: { page: 'sanitation', view: 'tasks', by: 'label' },
}

/** Between the two halves of a label: 村：位置. */
const between = '：'

function searchedBy(label: string, by: Place['by']): string {
  const at = label.indexOf(between)
  if (by === 'label' || at < 0) return label
  return by === 'first' ? label.slice(0, at) : label.slice(at + 1)
}

/** Where an alert leads: to its record; a grid cell to its cases, for those are what keeps coming back. */
export function placeOf({ subjectType, subjectId, label }: Pick<Alert, 'subjectType' | 'subjectId' | 'label'>): string {
  if (subjectType === 'UrbanCase') return `/m/construction/cases/${subjectId}`
  if (subjectType === 'UrbanGridCell') return `/m/construction/cases?gridCellId=${subjectId}`
  const place = places[subjectType]
  if (!place) return '/m/construction/alerts'
  const query = new URLSearchParams()
  if (place.view) query.set('view', place.view)
  query.set('q', searchedBy(label, place.by))
  query.set('record', subjectId)
  return `/m/construction/${place.page}?${query}`
}

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
