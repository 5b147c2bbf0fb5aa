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

/** The page whose list opens the record that an alert is about, by the type of the record. */
const pages: Readonly<Record<string, string>> = {
  EnterpriseDifficulty: 'difficulties',
  Loan: 'loans',
  LoanProduct: 'credit',
  ParkWork: 'park-works',
}

/** Where an alert leads: to the enterprise or the project, or to the record on the page that holds it. */
export function placeOf(alert: Pick<Alert, 'subjectType' | 'subjectId'>): string {
  if (alert.subjectType === 'Enterprise') return `/m/industry/enterprises/${alert.subjectId}`
  if (alert.subjectType === 'Project') return `/m/projects/list/${alert.subjectId}`
  // The pool is one, and has no record of its own.
  if (alert.subjectType === 'RiskPool') return '/m/industry/credit'
  const page = pages[alert.subjectType]
  return page ? `/m/industry/${page}?record=${alert.subjectId}` : '/m/industry/alerts'
}
