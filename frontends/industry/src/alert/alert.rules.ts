import type { Alert } from '@tongchou/frontend-kit'

export const rules = [
  'enterprise.output-falling',
  'enterprise.power-falling',
  'enterprise.suspended-unvisited',
  'enterprise.month-missing',
  'officer.no-visit',
  'plan.missing',
  'track.worsened',
  'loan.maturing',
  'pool.leverage-high',
  'loan-product.headroom-unused',
  'difficulty.overdue',
  'park-work.late',
  'project-stage.missed',
] as const

/** Where an alert leads: to the enterprise, or to the page that holds what it is about. */
export function placeOf(alert: Pick<Alert, 'subjectType' | 'subjectId'>): string {
  if (alert.subjectType === 'Enterprise') return `/m/industry/enterprises/${alert.subjectId}`
  if (/difficulty/i.test(alert.subjectType)) return '/m/industry/difficulties'
  if (/loan|pool|product/i.test(alert.subjectType)) return '/m/industry/credit'
  if (alert.subjectType === 'Project') return `/m/projects/list/${alert.subjectId}`
  if (alert.subjectType === 'ParkWork') return `/m/industry/park-works?record=${alert.subjectId}`
  return '/m/industry/alerts'
}
