import type { Definition } from '../register.tsx'
import {
  keepElectronicStandard,
  electronicStandardsQuery,
  type ElectronicStandard,
} from './electronic-standard.graphql.ts'

export const electronicStandardRegister: Definition<ElectronicStandard> = {
  noun: 'electronicStandard',
  type: 'ElectronicStandard',
  document: electronicStandardsQuery,
  at: 'electronicStandards',
  keep: keepElectronicStandard,
  permission: 'government-services.keep',
  nameOf: ({ code, name }) => `${code} ${name}`,
  lines: [
    { name: 'code', kind: 'text', required: true, column: 'shown', sort: true, word: 'standardCode' },
    { name: 'name', kind: 'text', required: true, column: 'title', word: 'standardName' },
    {
      name: 'status',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'standardStatus',
      word: 'standardStatus',
    },
    { name: 'inForceOn', kind: 'day', column: 'shown', sort: true },
    { name: 'abolishedOn', kind: 'day', column: 'wide' },
  ],
}
