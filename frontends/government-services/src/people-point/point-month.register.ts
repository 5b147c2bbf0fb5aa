import type { Definition } from '../register.tsx'
import { keepPointMonth, pointMonthsQuery, type PointMonth } from './point-month.graphql.ts'

export const pointMonthRegister: Definition<PointMonth> = {
  noun: 'pointMonth',
  type: 'PointMonth',
  document: pointMonthsQuery,
  at: 'pointMonths',
  keep: keepPointMonth,
  permission: 'government-services.record',
  nameOf: ({ point, month }) => `${point?.name ?? ''} ${month}`,
  lines: [
    { name: 'pointId', kind: 'choice', required: true, column: 'title', filter: true, of: 'points' },
    { name: 'month', kind: 'month', required: true, column: 'shown', sort: true },
    {
      name: 'accepted',
      kind: 'number',
      required: true,
      column: 'shown',
      sort: true,
      unit: 'cases',
      min: 0,
      word: 'pointAccepted',
    },
    {
      name: 'handled',
      kind: 'number',
      required: true,
      column: 'shown',
      sort: true,
      unit: 'cases',
      min: 0,
      word: 'pointHandled',
    },
    { name: 'assisted', kind: 'number', required: true, column: 'shown', unit: 'cases', min: 0, word: 'pointAssisted' },
  ],
}
