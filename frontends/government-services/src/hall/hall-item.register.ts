import type { Definition } from '../register.tsx'
import { keepHallItem, hallItemsQuery, type HallItem } from './hall-item.graphql.ts'

export const hallItemRegister: Definition<HallItem> = {
  noun: 'hallItem',
  type: 'HallItem',
  document: hallItemsQuery,
  at: 'hallItems',
  keep: keepHallItem,
  permission: 'government-services.keep',
  nameOf: ({ item }) => item?.name ?? '',
  today: ['movedInOn'],
  lines: [
    { name: 'item', kind: 'choice', required: true, column: 'title', of: 'item', word: 'itemId' },
    { name: 'windowId', kind: 'choice', required: true, column: 'shown', filter: true, of: 'windows' },
    { name: 'movedInOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'movedOutOn', kind: 'day', column: 'shown', sort: true },
    { name: 'movedOutReason', kind: 'text', column: 'wide' },
  ],
}
