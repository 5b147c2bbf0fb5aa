import type { Definition } from '../register.tsx'
import { keepPointFunction, pointFunctionsQuery, type PointFunction } from './point-function.graphql.ts'

export const pointFunctionRegister: Definition<PointFunction> = {
  noun: 'pointFunction',
  type: 'PointFunction',
  document: pointFunctionsQuery,
  at: 'pointFunctions',
  keep: keepPointFunction,
  permission: 'government-services.record',
  nameOf: ({ point }) => point?.name ?? '',
  today: ['checkedOn'],
  lines: [
    { name: 'pointId', kind: 'choice', required: true, column: 'title', filter: true, of: 'points' },
    { name: 'platformFunction', kind: 'choice', required: true, column: 'shown', filter: true, of: 'platformFunction' },
    { name: 'present', kind: 'flag', required: true, column: 'shown', filter: true },
    { name: 'checkedOn', kind: 'day', required: true, column: 'wide', sort: true, word: 'lookedAtOn' },
    { name: 'dueOn', kind: 'day', column: 'shown', sort: true, word: 'completeBy' },
    { name: 'note', kind: 'long', column: 'wide' },
  ],
}
