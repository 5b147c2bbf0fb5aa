import type { Definition } from '../register.tsx'
import { employmentProgrammesQuery, keepEmploymentProgramme, type EmploymentProgramme } from './programme.graphql.ts'

export const programmeRegister: Definition<EmploymentProgramme> = {
  noun: 'programme',
  type: 'EmploymentProgramme',
  document: employmentProgrammesQuery,
  at: 'employmentProgrammes',
  keep: keepEmploymentProgramme,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title' },
    { name: 'year', kind: 'number', required: true, column: 'shown', sort: true, min: 0 },
    { name: 'keyGroup', kind: 'choice', required: true, column: 'shown', filter: true, of: 'keyGroup', sort: true },
    { name: 'goal', kind: 'number', required: true, column: 'shown', unit: 'people', min: 0 },
    { name: 'leader', kind: 'text', required: true, column: 'shown' },
  ],
}
