import type { Definition } from '../register.tsx'
import { employerContractChecksQuery, keepEmployerContracts, type EmployerContracts } from './contract.graphql.ts'

export const employerContractsRegister: Definition<EmployerContracts> = {
  noun: 'employerContracts',
  type: 'EmployerContracts',
  document: employerContractChecksQuery,
  at: 'employerContractChecks',
  keep: keepEmployerContracts,
  permission: 'employment.record',
  nameOf: ({ employer }) => employer,
  today: ['checkedOn'],
  lines: [
    { name: 'employer', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'employerUscc', kind: 'text', required: true, column: 'optional' },
    { name: 'township', kind: 'choice', required: true, column: 'wide', filter: true, of: 'townships' },
    { name: 'checkedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'workers', kind: 'number', required: true, column: 'shown', unit: 'people', sort: true, min: 0 },
    {
      name: 'signed',
      kind: 'number',
      required: true,
      column: 'shown',
      unit: 'people',
      word: 'contractsSigned',
      min: 0,
    },
    { name: 'insured', kind: 'number', required: true, column: 'wide', unit: 'people', min: 0 },
    { name: 'collectiveRequired', kind: 'flag', required: true, column: 'wide', filter: true },
  ],
}
