import type { Definition } from '../register.tsx'
import { employmentGoalsQuery, keepEmploymentGoal, type EmploymentGoal } from './goal.graphql.ts'

export const goalRegister: Definition<EmploymentGoal> = {
  noun: 'goal',
  type: 'EmploymentGoal',
  document: employmentGoalsQuery,
  at: 'employmentGoals',
  keep: keepEmploymentGoal,
  permission: 'employment.keep',
  nameOf: ({ year }) => String(year),
  lines: [
    { name: 'year', kind: 'number', required: true, column: 'title', sort: true, min: 0 },
    { name: 'newJobs', kind: 'number', required: true, column: 'shown', unit: 'people', min: 0 },
    { name: 'unemploymentRate', kind: 'number', required: true, column: 'shown', unit: 'percent', min: 0 },
    { name: 'graduateRate', kind: 'number', required: true, column: 'shown', unit: 'percent', min: 0 },
  ],
}
