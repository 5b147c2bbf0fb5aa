import type { Definition } from '../register.tsx'
import { employmentPoliciesQuery, keepEmploymentPolicy, type EmploymentPolicy } from './policy.graphql.ts'

export const policyRegister: Definition<EmploymentPolicy> = {
  noun: 'policy',
  type: 'EmploymentPolicy',
  document: employmentPoliciesQuery,
  at: 'employmentPolicies',
  keep: keepEmploymentPolicy,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  today: ['beginsOn'],
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true, wide: true },
    { name: 'documentNumber', kind: 'text', required: true, column: 'wide' },
    { name: 'kind', kind: 'choice', required: true, column: 'shown', filter: true, of: 'policyKind' },
    { name: 'keyGroup', kind: 'choice', column: 'wide', filter: true, of: 'keyGroup' },
    { name: 'standard', kind: 'long', required: true, column: 'optional' },
    { name: 'mostPerPerson', kind: 'number', unit: 'yuan', column: 'shown', min: 0 },
    { name: 'beginsOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'endsOn', kind: 'day', column: 'wide' },
  ],
}
