import type { Definition } from '../register.tsx'
import { returnerBasesQuery, keepReturnerBase, type ReturnerBase } from './local-work.graphql.ts'

export const returnerBaseRegister: Definition<ReturnerBase> = {
  noun: 'returnerBase',
  type: 'ReturnerBase',
  document: returnerBasesQuery,
  at: 'returnerBases',
  keep: keepReturnerBase,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  today: ['openedOn'],
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'township', kind: 'choice', required: true, column: 'shown', filter: true, of: 'townships' },
    { name: 'firms', kind: 'number', required: true, column: 'shown', unit: 'firms', min: 0 },
    {
      name: 'jobs',
      kind: 'number',
      required: true,
      column: 'shown',
      unit: 'people',
      sort: true,
      word: 'jobsGiven',
      min: 0,
    },
    { name: 'support', kind: 'money', required: true, column: 'wide', word: 'supportPaid', min: 0 },
    { name: 'openedOn', kind: 'day', required: true, column: 'wide', sort: true },
  ],
}
