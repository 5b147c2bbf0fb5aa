import type { Definition } from '../register.tsx'
import { labourBasesQuery, keepLabourBase, type LabourBase } from './labour-base.graphql.ts'

export const baseRegister: Definition<LabourBase> = {
  noun: 'base',
  type: 'LabourBase',
  document: labourBasesQuery,
  at: 'labourBases',
  keep: keepLabourBase,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  today: ['createdOn'],
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'place', kind: 'text', required: true, column: 'shown' },
    { name: 'partner', kind: 'text', required: true, column: 'wide' },
    { name: 'capacity', kind: 'number', required: true, column: 'shown', unit: 'people', sort: true, min: 0 },
    { name: 'createdOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'closedOn', kind: 'day', column: 'wide' },
  ],
}
