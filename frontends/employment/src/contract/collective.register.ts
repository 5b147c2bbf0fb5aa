import type { Definition } from '../register.tsx'
import { collectiveContractsQuery, keepCollectiveContract, type CollectiveContract } from './collective.graphql.ts'

export const collectiveRegister: Definition<CollectiveContract> = {
  noun: 'collective',
  type: 'CollectiveContract',
  document: collectiveContractsQuery,
  at: 'collectiveContracts',
  keep: keepCollectiveContract,
  permission: 'employment.keep',
  nameOf: ({ employer }) => employer,
  today: ['signedOn'],
  lines: [
    { name: 'employer', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'employerUscc', kind: 'text', required: true, column: 'optional' },
    { name: 'number', kind: 'text', required: true, column: 'wide', word: 'contractNumber' },
    { name: 'signedOn', kind: 'day', required: true, column: 'wide', sort: true },
    { name: 'beginsOn', kind: 'day', required: true, column: 'shown' },
    { name: 'endsOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'coveredWorkers', kind: 'number', required: true, column: 'shown', unit: 'people', min: 0 },
  ],
}
