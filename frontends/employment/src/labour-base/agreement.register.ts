import type { Definition } from '../register.tsx'
import { labourAgreementsQuery, keepLabourAgreement, type LabourAgreement } from './agreement.graphql.ts'

export const agreementRegister: Definition<LabourAgreement> = {
  noun: 'agreement',
  type: 'LabourAgreement',
  document: labourAgreementsQuery,
  at: 'labourAgreements',
  keep: keepLabourAgreement,
  permission: 'employment.keep',
  nameOf: ({ region }) => region,
  today: ['signedOn'],
  lines: [
    { name: 'region', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'partner', kind: 'text', required: true, column: 'shown' },
    { name: 'documentNumber', kind: 'text', required: true, column: 'wide' },
    { name: 'signedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'endsOn', kind: 'day', column: 'shown', sort: true },
    { name: 'jobs', kind: 'number', required: true, column: 'shown', unit: 'people', word: 'agreedJobs', min: 0 },
  ],
}
