import type { Definition } from '../register.tsx'
import { payPoliciesQuery, keepPayPolicy, type PayPolicy } from './pay-policy.graphql.ts'

export const payPolicyRegister: Definition<PayPolicy> = {
  noun: 'payPolicy',
  type: 'PayPolicy',
  document: payPoliciesQuery,
  at: 'payPolicies',
  keep: keepPayPolicy,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true, wide: true },
    { name: 'documentNumber', kind: 'text', required: true, column: 'wide' },
    { name: 'beneficiaries', kind: 'text', required: true, column: 'shown' },
    { name: 'people', kind: 'number', required: true, column: 'shown', unit: 'people', min: 0 },
    { name: 'yearlyAmount', kind: 'money', required: true, column: 'shown', min: 0 },
    { name: 'department', kind: 'choice', required: true, column: 'wide', filter: true, of: 'departments' },
    { name: 'dueOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'doneOn', kind: 'day', column: 'shown' },
  ],
}
