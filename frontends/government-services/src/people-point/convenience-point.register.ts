import type { Definition } from '../register.tsx'
import { keepConveniencePoint, conveniencePointsQuery, type ConveniencePoint } from './convenience-point.graphql.ts'

export const conveniencePointRegister: Definition<ConveniencePoint> = {
  noun: 'conveniencePoint',
  type: 'ConveniencePoint',
  document: conveniencePointsQuery,
  at: 'conveniencePoints',
  keep: keepConveniencePoint,
  permission: 'government-services.record',
  nameOf: ({ name }) => name,
  today: ['openedOn'],
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true, word: 'pointName' },
    { name: 'township', kind: 'choice', required: true, column: 'shown', sort: true, filter: true, of: 'townships' },
    {
      name: 'level',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'pointLevel',
      word: 'pointLevel',
    },
    { name: 'village', kind: 'text', column: 'shown' },
    { name: 'address', kind: 'text', required: true, column: 'wide' },
    { name: 'phone', kind: 'text', required: true, column: 'wide' },
    { name: 'staff', kind: 'number', required: true, column: 'wide', unit: 'people', min: 0, word: 'pointStaff' },
    { name: 'openedOn', kind: 'day', required: true, column: 'wide', sort: true },
    { name: 'closedOn', kind: 'day', column: 'wide', word: 'shutOn' },
  ],
}
