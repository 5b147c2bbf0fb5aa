import type { Definition } from '../register.tsx'
import { keepSupervisionCheck, supervisionChecksQuery, type SupervisionCheck } from './check.graphql.ts'

export const checkRegister: Definition<SupervisionCheck> = {
  noun: 'check',
  type: 'SupervisionCheck',
  document: supervisionChecksQuery,
  at: 'supervisionChecks',
  keep: keepSupervisionCheck,
  permission: 'government-services.answer',
  nameOf: ({ subject }) => subject,
  today: ['plannedOn'],
  lines: [
    { name: 'subject', kind: 'text', required: true, column: 'title', wide: true, word: 'checkSubject' },
    {
      name: 'department',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'departments',
      word: 'checkingDepartment',
    },
    { name: 'cancelledItemId', kind: 'choice', column: 'wide', of: 'cancelledItems' },
    { name: 'item', kind: 'choice', of: 'item', word: 'itemId', column: 'optional' },
    { name: 'plannedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'checkedOn', kind: 'day', column: 'shown', sort: true, word: 'inspectedOn' },
    { name: 'result', kind: 'choice', column: 'shown', filter: true, of: 'supervisionResult', word: 'checkResult' },
    { name: 'finding', kind: 'long', column: 'optional', word: 'checkFinding' },
    { name: 'rectifiedOn', kind: 'day', column: 'optional' },
  ],
}
