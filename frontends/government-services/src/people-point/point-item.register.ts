import type { Definition } from '../register.tsx'
import { keepPointItem, pointItemsQuery, type PointItem } from './point-item.graphql.ts'

export const pointItemRegister: Definition<PointItem> = {
  noun: 'pointItem',
  type: 'PointItem',
  document: pointItemsQuery,
  at: 'pointItems',
  keep: keepPointItem,
  permission: 'government-services.record',
  nameOf: ({ item, point }) => [point?.name, item?.name].filter(Boolean).join(' · '),
  today: ['fromDay'],
  lines: [
    { name: 'item', kind: 'choice', required: true, column: 'title', of: 'item', word: 'itemId' },
    { name: 'pointId', kind: 'choice', required: true, column: 'shown', filter: true, of: 'points' },
    { name: 'fromDay', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'untilDay', kind: 'day', column: 'shown' },
  ],
}
