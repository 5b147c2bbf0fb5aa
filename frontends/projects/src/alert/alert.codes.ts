/** The rules by which the service finds a record in trouble. */
export const alertRules = [
  'project.start-overdue',
  'project.start-deadline-near',
  'project.investment-behind',
  'project.not-in-library',
  'project.approval-overdue',
  'project.forecast-late',
  'project.no-update',
  'project.cumulative-falls',
  'project.investment-jump',
  'project.invested-after-completion',
  'project.changed-twice',
  'project.name-twice',
  'project.no-visit',
  'project.five-ones-missing',
  'project.dual-notice-missing',
  'project.four-roles-missing',
  'milestone.late',
  'problem.to-escalate',
  'policy.unanswered',
  'gap.without-project',
  'lead.stale',
  'trip.overdue',
] as const
export type AlertRule = (typeof alertRules)[number]

/** What a project's own lamps say already, and need not say twice. */
export const saidByLamps: readonly string[] = [
  'project.start-overdue',
  'project.investment-behind',
  'project.not-in-library',
]
