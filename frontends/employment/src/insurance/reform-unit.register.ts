import type { Definition } from '../register.tsx'
import { pensionReformUnitsQuery, keepPensionReformUnit, type PensionReformUnit } from './reform-unit.graphql.ts'

export const reformUnitRegister: Definition<PensionReformUnit> = {
  noun: 'reformUnit',
  type: 'PensionReformUnit',
  document: pensionReformUnitsQuery,
  at: 'pensionReformUnits',
  keep: keepPensionReformUnit,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'people', kind: 'number', required: true, column: 'shown', unit: 'people', min: 0 },
    { name: 'dataCheckedOn', kind: 'day', column: 'shown' },
    { name: 'migratedOn', kind: 'day', column: 'shown', sort: true },
    {
      name: 'arrears',
      kind: 'money',
      required: true,
      column: 'shown',
      sort: true,
      word: 'contributionArrears',
      min: 0,
    },
    { name: 'note', kind: 'long', column: 'optional' },
  ],
}
