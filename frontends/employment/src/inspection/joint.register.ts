import type { Definition } from '../register.tsx'
import { jointInspectionsQuery, keepJointInspection, type JointInspection } from './joint.graphql.ts'

export const jointRegister: Definition<JointInspection> = {
  noun: 'joint',
  type: 'JointInspection',
  document: jointInspectionsQuery,
  at: 'jointInspections',
  keep: keepJointInspection,
  permission: 'employment.keep',
  nameOf: ({ employer }) => employer,
  today: ['inspectedOn'],
  lines: [
    { name: 'employer', kind: 'text', required: true, column: 'title' },
    { name: 'inspectedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'departments', kind: 'text', required: true, column: 'wide', word: 'takingPart' },
    { name: 'employerUscc', kind: 'text', column: 'optional' },
    { name: 'siteId', kind: 'choice', column: 'wide', filter: true, of: 'sites' },
    { name: 'findings', kind: 'long', column: 'shown', word: 'finding' },
    { name: 'remedyBy', kind: 'day', column: 'shown', sort: true },
    { name: 'remediedOn', kind: 'day', column: 'wide' },
    { name: 'caseId', kind: 'choice', column: 'optional', filter: true, of: 'cases' },
  ],
}
