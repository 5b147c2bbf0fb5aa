import type { Definition } from '../register.tsx'
import { pensionFailuresQuery, keepPensionFailure, type PensionFailure } from './failure.graphql.ts'

export const pensionFailureRegister: Definition<PensionFailure> = {
  noun: 'pensionFailure',
  type: 'PensionFailure',
  document: pensionFailuresQuery,
  at: 'pensionFailures',
  keep: keepPensionFailure,
  permission: 'employment.record',
  nameOf: ({ resident }) => resident?.name ?? '',
  today: ['failedOn'],
  lines: [
    { name: 'resident', kind: 'choice', of: 'person', required: true, column: 'title' },
    { name: 'period', kind: 'month', required: true, column: 'shown', sort: true, word: 'pensionPeriod' },
    { name: 'township', kind: 'choice', required: true, column: 'wide', filter: true, of: 'townships' },
    { name: 'amount', kind: 'number', unit: 'yuan', required: true, column: 'shown', min: 0 },
    { name: 'cause', kind: 'choice', required: true, column: 'shown', filter: true, of: 'pensionCause' },
    { name: 'failedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'resolvedOn', kind: 'day', column: 'shown', sort: true },
  ],
}
