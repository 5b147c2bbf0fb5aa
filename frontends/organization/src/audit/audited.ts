/** The services with a trail of their own, as their root fields are named. */
export const audited = [
  'organization',
  'statistics',
  'projects',
  'industry',
  'construction',
  'finance',
  'employment',
  'governmentServices',
  'naturalResources',
] as const
