import type { Alert } from '@tongchou/frontend-kit'

/** The registers in which records in trouble are dealt with, by their type. */
const registers: Readonly<Record<string, string>> = {
  FarmlandUseChange: 'farmland-books?view=changes&',
  RedLineCheck: 'farmland-books?view=checks&',
  LandParcel: 'parcels?',
  LandDemand: 'demands?',
  FiveNotListing: 'five-not?view=listings&',
  LandViolation: 'violations?',
  GreenhouseCase: 'greenhouses?',
  SatellitePatch: 'patches?',
  MineralRight: 'minerals?view=rights&',
  MineralInspection: 'minerals?view=inspections&',
  HazardPoint: 'hazard-points?',
  GeohazardNotice: 'warnings?view=notices&',
  GeohazardDuty: 'preparedness?view=duties&',
  TenHaveCriterion: 'ten-have?',
}

/** Where an alert leads: to its record; a township to its farmland; what is missing, to the page on which it would stand. */
export function placeOf({ subjectType, subjectId }: Pick<Alert, 'subjectType' | 'subjectId'>): string {
  const home = '/m/natural-resources'
  const register = registers[subjectType]
  if (register) return `${home}/${register}record=${encodeURIComponent(subjectId)}`
  if (subjectType === 'Township') return `${home}/farmland?township=${subjectId}`
  if (subjectType === 'County') return `${home}/patches`
  return subjectType === 'GeohazardPlan' ? `${home}/preparedness?view=plans` : `${home}/alerts`
}
