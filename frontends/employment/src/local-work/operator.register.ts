import type { Definition } from '../register.tsx'
import { labourMarketOperatorsQuery, keepLabourMarketOperator, type LabourMarketOperator } from './operator.graphql.ts'

export const operatorRegister: Definition<LabourMarketOperator> = {
  noun: 'operator',
  type: 'LabourMarketOperator',
  document: labourMarketOperatorsQuery,
  at: 'labourMarketOperators',
  keep: keepLabourMarketOperator,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'licenceNumber', kind: 'text', required: true, column: 'shown' },
    { name: 'township', kind: 'choice', required: true, column: 'wide', filter: true, of: 'townships' },
    { name: 'licensedUntil', kind: 'day', required: true, column: 'shown', sort: true },
  ],
}
