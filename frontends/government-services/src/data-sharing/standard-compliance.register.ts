import type { Definition } from '../register.tsx'
import {
  keepStandardCompliance,
  standardCompliancesQuery,
  type StandardCompliance,
} from './standard-compliance.graphql.ts'

export const standardComplianceRegister: Definition<StandardCompliance> = {
  noun: 'standardCompliance',
  type: 'StandardCompliance',
  document: standardCompliancesQuery,
  at: 'standardCompliances',
  keep: keepStandardCompliance,
  permission: 'government-services.keep',
  nameOf: ({ system, standard }) => [system?.name, standard?.name].filter(Boolean).join(' · '),
  today: ['checkedOn'],
  lines: [
    { name: 'systemId', kind: 'choice', required: true, column: 'title', filter: true, of: 'systems' },
    { name: 'standardId', kind: 'choice', required: true, column: 'shown', filter: true, of: 'standards' },
    { name: 'checkedOn', kind: 'day', required: true, column: 'wide', sort: true, word: 'complianceCheckedOn' },
    { name: 'complies', kind: 'flag', required: true, column: 'shown', filter: true },
    { name: 'gap', kind: 'long', column: 'shown' },
  ],
}
