import type { Definition } from '../register.tsx'
import { jobVacanciesQuery, keepJobVacancy, type JobVacancy } from './vacancy.graphql.ts'

export const vacancyRegister: Definition<JobVacancy> = {
  noun: 'vacancy',
  type: 'JobVacancy',
  document: jobVacanciesQuery,
  at: 'jobVacancies',
  keep: keepJobVacancy,
  permission: 'employment.record',
  nameOf: ({ post }) => post,
  today: ['openedOn'],
  lines: [
    { name: 'employer', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'employerUscc', kind: 'text', required: true, column: 'optional' },
    { name: 'post', kind: 'text', required: true, column: 'shown' },
    { name: 'trade', kind: 'text', required: true, column: 'shown' },
    { name: 'township', kind: 'choice', required: true, column: 'wide', filter: true, of: 'townships' },
    { name: 'headcount', kind: 'number', required: true, column: 'shown', unit: 'people', sort: true, min: 0 },
    { name: 'filled', kind: 'number', required: true, column: 'shown', unit: 'people', min: 0 },
    { name: 'wageFrom', kind: 'number', unit: 'yuan', required: true, column: 'wide', min: 0 },
    { name: 'wageTo', kind: 'number', unit: 'yuan', required: true, column: 'wide', min: 0 },
    { name: 'openedOn', word: 'vacancyOpenedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'closedOn', word: 'vacancyClosedOn', kind: 'day', column: 'optional' },
  ],
}
