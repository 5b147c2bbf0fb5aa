import type { Alert } from './alert.graphql.ts'

/** One record may be in the same trouble twice; what tells the alerts apart is their day and name. */
export const alertKey = ({ rule, subjectId, on, label }: Omit<Alert, 'params'>): string =>
  [rule, subjectId, on, label].join(' ')
