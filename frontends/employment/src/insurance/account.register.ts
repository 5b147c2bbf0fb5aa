import type { Definition } from '../register.tsx'
import { insuranceAccountsQuery, keepInsuranceAccount, type InsuranceAccount } from './account.graphql.ts'

export const accountRegister: Definition<InsuranceAccount> = {
  noun: 'account',
  type: 'InsuranceAccount',
  document: insuranceAccountsQuery,
  at: 'insuranceAccounts',
  keep: keepInsuranceAccount,
  permission: 'employment.record',
  nameOf: ({ resident }) => resident?.name ?? '',
  today: ['obligedOn'],
  lines: [
    { name: 'resident', kind: 'choice', of: 'person', required: true, column: 'title' },
    { name: 'scheme', kind: 'choice', required: true, column: 'shown', filter: true, of: 'scheme' },
    { name: 'township', kind: 'choice', required: true, column: 'wide', filter: true, of: 'townships' },
    { name: 'obligedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'enrolledOn', kind: 'day', column: 'shown', sort: true },
    { name: 'endedOn', kind: 'day', column: 'wide', word: 'obligationEndedOn' },
    { name: 'employerUscc', kind: 'text', column: 'optional' },
  ],
}
