import type { Definition } from '../register.tsx'
import { labourTransfersQuery, keepLabourTransfer, type LabourTransfer } from './transfer.graphql.ts'

export const transferRegister: Definition<LabourTransfer> = {
  noun: 'transfer',
  type: 'LabourTransfer',
  document: labourTransfersQuery,
  at: 'labourTransfers',
  keep: keepLabourTransfer,
  permission: 'employment.record',
  nameOf: ({ batch }) => batch,
  today: ['departedOn'],
  lines: [
    { name: 'batch', kind: 'text', required: true, column: 'title' },
    { name: 'township', kind: 'choice', required: true, column: 'shown', filter: true, of: 'townships' },
    { name: 'departedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'persons', kind: 'number', required: true, column: 'shown', unit: 'people', sort: true, min: 0 },
    { name: 'organised', kind: 'flag', required: true, column: 'shown', filter: true },
    { name: 'destination', kind: 'choice', required: true, column: 'shown', filter: true, of: 'destination' },
    { name: 'place', kind: 'text', required: true, column: 'wide' },
    { name: 'trade', kind: 'text', required: true, column: 'wide' },
    { name: 'income', kind: 'money', required: true, column: 'shown', sort: true, word: 'labourIncome', min: 0 },
    { name: 'sampleSize', kind: 'number', column: 'optional', unit: 'people', min: 0 },
    { name: 'sampleIncome', kind: 'number', unit: 'yuan', column: 'optional', min: 0 },
    { name: 'baseId', kind: 'choice', column: 'optional', filter: true, of: 'bases' },
    { name: 'brandId', kind: 'choice', column: 'optional', filter: true, of: 'brands' },
  ],
}
