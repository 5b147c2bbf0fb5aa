import type { Definition } from '../register.tsx'
import { keepDataShare, dataSharesQuery, type DataShare } from './data-share.graphql.ts'

export const dataShareRegister: Definition<DataShare> = {
  noun: 'dataShare',
  type: 'DataShare',
  document: dataSharesQuery,
  at: 'dataShares',
  keep: keepDataShare,
  permission: 'government-services.answer',
  nameOf: ({ resource }) => resource,
  today: ['requestedOn'],
  lines: [
    { name: 'resource', kind: 'text', required: true, column: 'title', sort: true },
    {
      name: 'systemId',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'systems',
      word: 'sourceSystem',
    },
    { name: 'consumer', kind: 'choice', required: true, column: 'shown', filter: true, of: 'departments' },
    { name: 'purpose', kind: 'long', required: true },
    { name: 'requestedOn', kind: 'day', required: true, column: 'wide', sort: true },
    { name: 'answerDueOn', kind: 'day', required: true, column: 'shown', sort: true },
  ],
}
