import type { Definition } from '../register.tsx'
import { urbanIncomesQuery, keepUrbanIncome, type UrbanIncome } from './income.graphql.ts'

export const urbanIncomeRegister: Definition<UrbanIncome> = {
  noun: 'urbanIncome',
  type: 'UrbanIncome',
  document: urbanIncomesQuery,
  at: 'urbanIncomes',
  keep: keepUrbanIncome,
  permission: 'employment.keep',
  nameOf: ({ year }) => String(year),
  today: ['publishedOn'],
  lines: [
    { name: 'year', kind: 'number', required: true, column: 'title', sort: true, min: 0 },
    { name: 'quarter', kind: 'number', required: true, min: 0 },
    { name: 'wage', kind: 'number', unit: 'yuan', required: true, column: 'shown', min: 0 },
    { name: 'business', kind: 'number', unit: 'yuan', required: true, column: 'shown', min: 0 },
    { name: 'property', kind: 'number', unit: 'yuan', required: true, column: 'wide', word: 'propertyIncome', min: 0 },
    { name: 'transfer', kind: 'number', unit: 'yuan', required: true, column: 'wide', word: 'transferIncome', min: 0 },
    { name: 'publishedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'document', kind: 'text', required: true, column: 'wide' },
  ],
}
