import type { Definition } from '../register.tsx'
import { employerCreditsQuery, keepEmployerCredit, type EmployerCredit } from './credit.graphql.ts'

export const creditRegister: Definition<EmployerCredit> = {
  noun: 'credit',
  type: 'EmployerCredit',
  document: employerCreditsQuery,
  at: 'employerCredits',
  keep: keepEmployerCredit,
  permission: 'employment.keep',
  nameOf: ({ employer }) => employer,
  lines: [
    { name: 'employer', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'employerUscc', kind: 'text', required: true, column: 'optional' },
    { name: 'year', kind: 'number', required: true, column: 'shown', sort: true, min: 0 },
    { name: 'grade', kind: 'choice', required: true, column: 'shown', filter: true, of: 'grade' },
    { name: 'score', kind: 'number', required: true, column: 'shown', unit: 'points', sort: true, min: 0 },
    { name: 'blacklistedOn', kind: 'day', column: 'shown' },
    { name: 'blacklistedUntil', kind: 'day', column: 'wide' },
    { name: 'reason', kind: 'long', column: 'optional', word: 'blacklistReason' },
    { name: 'effect', kind: 'long', column: 'wide' },
  ],
}
