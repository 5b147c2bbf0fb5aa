import type { Definition } from '../register.tsx'
import { labourSitesQuery, keepLabourSite, type LabourSite } from './site.graphql.ts'

export const siteRegister: Definition<LabourSite> = {
  noun: 'site',
  type: 'LabourSite',
  document: labourSitesQuery,
  at: 'labourSites',
  keep: keepLabourSite,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  today: ['registeredOn'],
  trail: [
    { name: 'certifiedOn', kind: 'day' },
    { name: 'withdrawnOn', kind: 'day' },
    { name: 'withdrawnReason', kind: 'long' },
  ],
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true, wide: true },
    { name: 'projectId', kind: 'choice', required: true, column: 'optional', filter: true, of: 'projects' },
    {
      name: 'department',
      kind: 'choice',
      required: true,
      column: 'wide',
      filter: true,
      of: 'departments',
      word: 'supervisor',
    },
    { name: 'township', kind: 'choice', column: 'wide', filter: true, of: 'townships' },
    { name: 'contractor', kind: 'text', required: true, column: 'shown' },
    { name: 'employerUscc', kind: 'text', column: 'optional' },
    { name: 'labourManager', kind: 'text', column: 'optional' },
    { name: 'registeredOn', kind: 'day', required: true, column: 'optional', sort: true },
    { name: 'payDay', kind: 'number', required: true, column: 'optional', unit: 'dayOfMonth', min: 0 },
    { name: 'accountBank', kind: 'text', column: 'optional' },
    { name: 'accountOpenedOn', kind: 'day', column: 'wide' },
    { name: 'depositAmount', kind: 'money', column: 'optional', min: 0 },
    { name: 'depositOn', kind: 'day', column: 'optional' },
    { name: 'realNameOn', kind: 'day', column: 'optional' },
    { name: 'endedOn', kind: 'day', column: 'optional', word: 'siteEndedOn' },
  ],
}
