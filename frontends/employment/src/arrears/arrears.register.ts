import type { Definition } from '../register.tsx'
import { arrearsCasesQuery, keepArrearsCase, type ArrearsCase } from './arrears.graphql.ts'

export const arrearsRegister: Definition<ArrearsCase> = {
  noun: 'arrears',
  type: 'ArrearsCase',
  document: arrearsCasesQuery,
  at: 'arrearsCases',
  keep: keepArrearsCase,
  permission: 'employment.keep',
  nameOf: ({ number }) => number,
  today: ['complainedOn', 'acceptedOn'],
  lines: [
    { name: 'number', kind: 'text', required: true, column: 'title', word: 'caseNumber' },
    { name: 'employer', kind: 'text', required: true, column: 'shown' },
    { name: 'siteId', kind: 'choice', column: 'optional', filter: true, of: 'sites' },
    { name: 'employerUscc', kind: 'text', column: 'optional' },
    {
      name: 'department',
      kind: 'choice',
      required: true,
      column: 'wide',
      filter: true,
      of: 'departments',
      word: 'supervisor',
    },
    { name: 'township', kind: 'choice', column: 'optional', filter: true, of: 'townships' },
    { name: 'complainedOn', kind: 'day', required: true, column: 'optional' },
    { name: 'complaint', kind: 'long', required: true, column: 'optional' },
    { name: 'claimedPersons', kind: 'number', required: true, column: 'optional', unit: 'people', min: 0 },
    { name: 'claimedAmount', kind: 'money', required: true, column: 'shown', sort: true, min: 0 },
    { name: 'acceptedOn', kind: 'day', required: true, column: 'shown', sort: true },
  ],
}
