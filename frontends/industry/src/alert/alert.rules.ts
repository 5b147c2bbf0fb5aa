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

/** The longest page of a list: these are not searched by a text. */
const longest = 200

/** Where an alert leads: to the enterprise, or to the page that holds what it is about. */
export function placeOf(alert: Pick<Alert, 'subjectType' | 'subjectId'>): string {
  if (alert.subjectType === 'Enterprise') return `/m/industry/enterprises/${alert.subjectId}`
  if (alert.subjectType === 'EnterpriseDifficulty')
    return `/m/industry/difficulties?overdue=yes&size=${longest}&record=${alert.subjectId}`
  if (alert.subjectType === 'Loan') return `/m/industry/loans?size=${longest}&record=${alert.subjectId}`
  // The pool is one, and products stand with it.
  if (/pool|product/i.test(alert.subjectType)) return '/m/industry/credit'
  if (alert.subjectType === 'Project') return `/m/projects/list/${alert.subjectId}`
  if (alert.subjectType === 'ParkWork') return `/m/industry/park-works?record=${alert.subjectId}`
  return '/m/industry/alerts'
}
