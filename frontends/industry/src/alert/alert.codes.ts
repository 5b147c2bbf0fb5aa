/** The rules by which the alerts of industry can be narrowed. */
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
