import type { Alert } from './alert.graphql.ts'

/** The pages on which records in trouble are dealt with, by their type. */
const pages: Readonly<Record<string, string>> = {
  Township: 'farmland',
  FarmlandUseChange: 'farmland-books?view=changes',
  RedLineCheck: 'farmland-books?view=checks',
  LandParcel: 'parcels',
  LandDemand: 'demands',
  FiveNotListing: 'five-not',
  LandViolation: 'violations',
  GreenhouseCase: 'greenhouses',
  SatellitePatch: 'patches',
  County: 'patches',
  MineralRight: 'minerals',
  MineralInspection: 'minerals?view=inspections',
  HazardPoint: 'hazard-points',
  GeohazardNotice: 'warnings',
  GeohazardPlan: 'preparedness',
  GeohazardDuty: 'preparedness?view=duties',
  TenHaveCriterion: 'ten-have',
}

const searched = new Set([
  'LandParcel',
  'LandDemand',
  'LandViolation',
  'GreenhouseCase',
  'SatellitePatch',
  'HazardPoint',
  'TenHaveCriterion',
])

/** Where the record behind an alert is dealt with; it is searched for where its label is its name. */
export function pathOf({ subjectType, label }: Pick<Alert, 'subjectType' | 'label'>): string | undefined {
  const page = pages[subjectType]
  if (!page) return undefined
  return `/m/natural-resources/${page}${searched.has(subjectType) ? `?q=${encodeURIComponent(label)}` : ''}`
}

/** One record may be in the same trouble twice, for two of its parts; what tells them apart is their day and name. */
export const alertKey = ({ rule, subjectId, on, label }: Pick<Alert, 'rule' | 'subjectId' | 'on' | 'label'>): string =>
  [rule, subjectId, on, label].join(' ')
