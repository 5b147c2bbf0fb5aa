import type { Alert } from './alert.graphql.ts'

type Subject = Pick<Alert, 'subjectType' | 'subjectId'>

/** A department is no record of this service: an alert about it leads to what keeps its online rate down. */
export function pathOf({ subjectType, subjectId }: Subject): string | undefined {
  if (subjectType !== 'Department') return undefined
  return `/m/government-services/items?department=${encodeURIComponent(subjectId)}&way=lowers`
}
