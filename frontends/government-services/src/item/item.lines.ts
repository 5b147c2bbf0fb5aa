import type { Line } from '../lines.ts'
import type { ServiceItem } from './item.graphql.ts'

/** What is written of an item; what it demands of people stands in its versions. */
export const itemLines: readonly Line<ServiceItem>[] = [
  { name: 'code', kind: 'text', required: true },
  { name: 'name', kind: 'text', required: true, wide: true },
  { name: 'department', kind: 'choice', required: true, of: 'departments' },
  { name: 'type', kind: 'choice', required: true, of: 'itemType' },
  { name: 'level', kind: 'choice', required: true, of: 'itemLevel' },
  { name: 'keyField', kind: 'choice', of: 'keyField' },
  { name: 'personal', kind: 'flag', required: true },
  { name: 'legalBasis', kind: 'long' },
]

/** What became of it. */
export const courseLines: readonly Line<ServiceItem>[] = [
  { name: 'enteredOn', kind: 'day' },
  { name: 'publishedOn', kind: 'day' },
  { name: 'suspendedOn', kind: 'day', word: 'itemSuspendedOn' },
  { name: 'cancelledOn', kind: 'day' },
  { name: 'multiTripOn', kind: 'day' },
  { name: 'multiTripCause', kind: 'long' },
  { name: 'reengineeredOn', kind: 'day' },
  { name: 'reengineering', kind: 'long' },
]
