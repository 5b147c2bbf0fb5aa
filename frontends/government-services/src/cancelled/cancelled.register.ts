import type { Definition } from '../register.tsx'
import { cancelledItemsQuery, keepCancelledItem, type CancelledItem } from './cancelled.graphql.ts'

export const cancelledRegister: Definition<CancelledItem> = {
  noun: 'cancelled',
  type: 'CancelledItem',
  document: cancelledItemsQuery,
  at: 'cancelledItems',
  keep: keepCancelledItem,
  permission: 'government-services.answer',
  nameOf: ({ name }) => name,
  today: ['decidedOn'],
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true, wide: true, word: 'itemName' },
    {
      name: 'kind',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'cancelledKind',
      word: 'cancelledKind',
    },
    { name: 'item', kind: 'choice', of: 'item', word: 'countyItem', column: 'optional' },
    {
      name: 'department',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'departments',
      word: 'supervisingDepartment',
    },
    { name: 'document', kind: 'text', required: true, column: 'wide', word: 'decidingDocument' },
    { name: 'decidedOn', kind: 'day', required: true, column: 'shown', sort: true, word: 'cancelDecidedOn' },
    { name: 'fromOffice', kind: 'text', column: 'optional' },
    { name: 'toOffice', kind: 'text', column: 'optional' },
    { name: 'readyOn', kind: 'day', column: 'optional' },
    { name: 'takenOverOn', kind: 'day', column: 'optional', sort: true },
    { name: 'supervisionMeasure', kind: 'long', column: 'optional' },
    { name: 'supervisedSince', kind: 'day', column: 'wide' },
  ],
}
