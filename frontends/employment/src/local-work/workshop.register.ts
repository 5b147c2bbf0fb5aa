import type { Definition } from '../register.tsx'
import { reliefWorkshopsQuery, keepReliefWorkshop, type ReliefWorkshop } from './workshop.graphql.ts'

export const workshopRegister: Definition<ReliefWorkshop> = {
  noun: 'workshop',
  type: 'ReliefWorkshop',
  document: reliefWorkshopsQuery,
  at: 'reliefWorkshops',
  keep: keepReliefWorkshop,
  permission: 'employment.record',
  nameOf: ({ name }) => name,
  today: ['checkedOn'],
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'township', kind: 'choice', required: true, column: 'shown', filter: true, of: 'townships' },
    { name: 'village', kind: 'text', required: true, column: 'wide' },
    { name: 'product', kind: 'text', required: true, column: 'wide' },
    { name: 'workers', kind: 'number', required: true, column: 'shown', unit: 'people', sort: true, min: 0 },
    { name: 'hardUpWorkers', kind: 'number', required: true, column: 'wide', unit: 'people', min: 0 },
    { name: 'monthlyWage', kind: 'number', unit: 'yuan', required: true, column: 'wide', min: 0 },
    { name: 'state', kind: 'choice', required: true, column: 'shown', filter: true, of: 'workshopState' },
    { name: 'openedOn', kind: 'day', required: true, column: 'optional' },
    { name: 'checkedOn', kind: 'day', required: true, column: 'wide', sort: true },
  ],
}
