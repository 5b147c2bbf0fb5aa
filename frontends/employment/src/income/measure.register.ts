import type { Definition } from '../register.tsx'
import { incomeMeasuresQuery, keepIncomeMeasure, type IncomeMeasure } from './measure.graphql.ts'

export const incomeMeasureRegister: Definition<IncomeMeasure> = {
  noun: 'incomeMeasure',
  type: 'IncomeMeasure',
  document: incomeMeasuresQuery,
  at: 'incomeMeasures',
  keep: keepIncomeMeasure,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true, wide: true },
    { name: 'year', kind: 'number', required: true, column: 'wide', min: 0 },
    { name: 'source', kind: 'choice', required: true, column: 'shown', filter: true, of: 'incomeSource' },
    { name: 'department', kind: 'choice', required: true, column: 'shown', filter: true, of: 'departments' },
    {
      name: 'planned',
      kind: 'number',
      unit: 'yuan',
      required: true,
      column: 'shown',
      sort: true,
      word: 'plannedPerHead',
      min: 0,
    },
    {
      name: 'achieved',
      kind: 'number',
      unit: 'yuan',
      required: true,
      column: 'shown',
      sort: true,
      word: 'achievedPerHead',
      min: 0,
    },
    { name: 'asOfMonth', kind: 'month', required: true, column: 'wide' },
    { name: 'note', kind: 'long', column: 'optional' },
  ],
}
