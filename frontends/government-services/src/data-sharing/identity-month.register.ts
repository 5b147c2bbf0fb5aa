import type { Definition } from '../register.tsx'
import { keepIdentityMonth, identityMonthsQuery, type IdentityMonth } from './identity-month.graphql.ts'

export const identityMonthRegister: Definition<IdentityMonth> = {
  noun: 'identityMonth',
  type: 'IdentityMonth',
  document: identityMonthsQuery,
  at: 'identityMonths',
  keep: keepIdentityMonth,
  permission: 'government-services.keep',
  nameOf: ({ month }) => month,
  lines: [
    { name: 'month', kind: 'month', required: true, column: 'title', sort: true },
    {
      name: 'level',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'identityLevel',
      word: 'identityLevel',
    },
    { name: 'accounts', kind: 'number', required: true, column: 'shown', sort: true, unit: 'accounts', min: 0 },
    {
      name: 'uses',
      kind: 'number',
      required: true,
      column: 'shown',
      sort: true,
      unit: 'times',
      min: 0,
      word: 'identityUses',
    },
    {
      name: 'failures',
      kind: 'number',
      required: true,
      column: 'shown',
      unit: 'times',
      min: 0,
      word: 'identityFailures',
    },
  ],
}
