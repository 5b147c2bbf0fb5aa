import type { Alert } from './alert.graphql.ts'
import { casePaths } from './cases.paths.ts'
import { itemPaths } from './items.paths.ts'

type Subject = Pick<Alert, 'subjectType' | 'subjectId'>

const home = '/m/government-services/'

/** Where the record behind an alert can be seen: on its own page, or opened beside its list. */
export function pathOf({ subjectType, subjectId }: Subject): string | undefined {
  const id = encodeURIComponent(subjectId)
  if (subjectType === 'ServiceItem') return `${home}items/${id}`
  if (subjectType === 'Department') return `${home}items?department=${id}&way=lowers`
  const ofCase = casePaths[subjectType]
  if (ofCase) return `${home}${ofCase(id)}`
  const page = itemPaths[subjectType]
  return page && `${home}${page}record=${id}`
}

/** One record may be in the same trouble twice; what tells the alerts apart is their day and name. */
export const alertKey = ({ rule, subjectId, on, label }: Pick<Alert, 'rule' | 'subjectId' | 'on' | 'label'>): string =>
  [rule, subjectId, on, label].join(' ')
