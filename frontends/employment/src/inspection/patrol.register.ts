import type { Definition } from '../register.tsx'
import { labourPatrolsQuery, keepLabourPatrol, type LabourPatrol } from './patrol.graphql.ts'

export const patrolRegister: Definition<LabourPatrol> = {
  noun: 'patrol',
  type: 'LabourPatrol',
  document: labourPatrolsQuery,
  at: 'labourPatrols',
  keep: keepLabourPatrol,
  permission: 'employment.record',
  nameOf: ({ employer }) => employer,
  today: ['patrolledOn'],
  lines: [
    { name: 'employer', kind: 'text', required: true, column: 'title' },
    { name: 'cellId', kind: 'choice', required: true, column: 'shown', filter: true, of: 'cells' },
    { name: 'patrolledOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'employerUscc', kind: 'text', column: 'optional' },
    { name: 'finding', kind: 'long', column: 'shown' },
    { name: 'remedyBy', kind: 'day', column: 'shown', sort: true },
    { name: 'remediedOn', kind: 'day', column: 'wide' },
    { name: 'caseId', kind: 'choice', column: 'wide', filter: true, of: 'cases' },
  ],
}
