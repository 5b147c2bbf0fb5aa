import type { Definition } from '../register.tsx'
import { policyBenefitsQuery, keepPolicyBenefit, type PolicyBenefit } from './benefit.graphql.ts'

export const benefitRegister: Definition<PolicyBenefit> = {
  noun: 'benefit',
  type: 'PolicyBenefit',
  document: policyBenefitsQuery,
  at: 'policyBenefits',
  keep: keepPolicyBenefit,
  permission: 'employment.keep',
  nameOf: ({ resident }) => resident?.name ?? '',
  today: ['approvedOn'],
  lines: [
    { name: 'resident', kind: 'choice', of: 'person', required: true, column: 'title' },
    {
      name: 'policyId',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'policies',
      render: ({ policyName }) => policyName,
    },
    { name: 'township', kind: 'choice', required: true, column: 'wide', filter: true, of: 'townships' },
    { name: 'amount', kind: 'number', unit: 'yuan', required: true, column: 'shown', sort: true, min: 0 },
    { name: 'approvedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'paidOn', kind: 'day', column: 'wide', sort: true },
    { name: 'voucher', kind: 'text', column: 'wide' },
  ],
}
