import type { Definition } from '../register.tsx'
import { graduatesQuery, keepGraduate, type Graduate } from './graduate.graphql.ts'

export const graduateRegister: Definition<Graduate> = {
  noun: 'graduate',
  type: 'Graduate',
  document: graduatesQuery,
  at: 'graduates',
  keep: keepGraduate,
  permission: 'employment.record',
  nameOf: ({ resident }) => resident?.name ?? '',
  today: ['registeredOn'],
  lines: [
    { name: 'resident', kind: 'choice', of: 'person', required: true, column: 'title' },
    { name: 'township', kind: 'choice', required: true, column: 'wide', filter: true, of: 'townships' },
    { name: 'year', kind: 'number', required: true, column: 'shown', min: 0 },
    { name: 'school', kind: 'text', required: true, column: 'shown', sort: true },
    { name: 'level', kind: 'choice', required: true, column: 'shown', filter: true, of: 'graduateLevel' },
    { name: 'registeredOn', kind: 'day', required: true, column: 'wide', sort: true },
    { name: 'outcome', kind: 'choice', column: 'shown', filter: true, of: 'graduateOutcome' },
    { name: 'outcomeOn', kind: 'day', column: 'wide', sort: true },
    { name: 'employer', kind: 'text', column: 'wide', word: 'employerOrSchool' },
  ],
}
