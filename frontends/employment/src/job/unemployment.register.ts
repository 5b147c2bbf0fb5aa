import type { Definition } from '../register.tsx'
import {
  unemploymentRegistrationsQuery,
  keepUnemploymentRegistration,
  type UnemploymentRegistration,
} from './unemployment.graphql.ts'

export const unemploymentRegister: Definition<UnemploymentRegistration> = {
  noun: 'unemployment',
  type: 'UnemploymentRegistration',
  document: unemploymentRegistrationsQuery,
  at: 'unemploymentRegistrations',
  keep: keepUnemploymentRegistration,
  permission: 'employment.record',
  nameOf: ({ resident }) => resident?.name ?? '',
  today: ['registeredOn'],
  lines: [
    { name: 'resident', kind: 'choice', of: 'person', required: true, column: 'title' },
    { name: 'township', kind: 'choice', required: true, column: 'shown', filter: true, of: 'townships' },
    { name: 'certificateNumber', kind: 'text', required: true, column: 'shown' },
    { name: 'registeredOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'cancelledOn', kind: 'day', column: 'wide', sort: true },
    { name: 'cancelReason', kind: 'choice', column: 'wide', filter: true, of: 'unemploymentEnd' },
  ],
}
