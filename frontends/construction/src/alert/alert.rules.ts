import type { Alert } from '@tongchou/frontend-kit'

interface Place {
  page: string
  view?: string
  /** Whether the list is searched by the label, or by a part of `甲：乙`; else its record is only opened. */
  by?: 'label' | 'first' | 'second'
  /** The list does not open the alert’s record by its id. */
  isOfAnother?: true
}

const places: Record<string, Place> = {
  ConstructionWork: { page: 'works', by: 'label' },
  HeatingSection: { page: 'heating', by: 'label' },
  HousingBatch: { page: 'housing', view: 'batches', by: 'label' },
  ExpropriationAgreement: { page: 'housing', view: 'households', isOfAnother: true },
  Facility: { page: 'facilities', by: 'label' },
  ProcurementLot: { page: 'procurement', view: 'lots', by: 'label' },
  FundingApplication: { page: 'funding', view: 'applications', by: 'label' },
  Concession: { page: 'concessions', view: 'contracts', by: 'label' },
  UrbanGap: { page: 'gaps', by: 'label' },
  UrbanCase: { page: 'cases', by: 'first', isOfAnother: true },
  UrbanGridCell: { page: 'cases' },
  PropertyCompany: { page: 'companies', view: 'companies', by: 'label' },
  PropertyDeduction: { page: 'companies', view: 'deductions' },
  PropertyComplaint: { page: 'communities', view: 'complaints' },
  PropertyInspection: { page: 'communities', view: 'inspections' },
  SystemLink: { page: 'links', by: 'label' },
  RubbishPoint: { page: 'sanitation', view: 'rubbish', by: 'second' },
  VillageInspection: { page: 'sanitation', view: 'inspections' },
  SanitaryCriterion: { page: 'criteria', by: 'label' },
  LitterFreeTask: { page: 'sanitation', view: 'tasks', by: 'label' },
}

/** Between the two halves of a label: 村：位置. */
const between = '：'

function searchedBy(label: string, by: Place['by']): string | undefined {
  if (by === 'label') return label
  const at = label.indexOf(between)
  if (by === 'first') return at < 0 ? label : label.slice(0, at)
  return by === 'second' ? label.slice(at + 1) : undefined
}

/** Where an alert leads: to its record, or to the page that holds what it is about. */
export function placeOf({ subjectType, subjectId, label }: Pick<Alert, 'subjectType' | 'subjectId' | 'label'>): string {
  const place = places[subjectType]
  if (!place) return '/m/construction/alerts'
  const query = new URLSearchParams()
  if (place.view) query.set('view', place.view)
  const text = searchedBy(label, place.by)
  if (text) query.set('q', text)
  if (!place.isOfAnother && (text || place.view)) query.set('record', subjectId)
  const asked = query.toString()
  return `/m/construction/${place.page}${asked && `?${asked}`}`
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
