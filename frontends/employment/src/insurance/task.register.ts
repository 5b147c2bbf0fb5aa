import type { Definition } from '../register.tsx'
import { insuranceTasksQuery, keepInsuranceTask, type InsuranceTask } from './task.graphql.ts'

export const insuranceTaskRegister: Definition<InsuranceTask> = {
  noun: 'insuranceTask',
  type: 'InsuranceTask',
  document: insuranceTasksQuery,
  at: 'insuranceTasks',
  keep: keepInsuranceTask,
  permission: 'employment.keep',
  nameOf: ({ employer }) => employer,
  lines: [
    { name: 'employer', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'process', kind: 'choice', required: true, column: 'shown', filter: true, of: 'process' },
    { name: 'scheme', kind: 'choice', required: true, column: 'wide', filter: true, of: 'scheme' },
    { name: 'employerUscc', kind: 'text', column: 'optional' },
    { name: 'due', kind: 'money', required: true, column: 'shown', sort: true, word: 'dueAmount', min: 0 },
    { name: 'done', kind: 'money', required: true, column: 'shown', word: 'doneAmount', min: 0 },
    { name: 'dueOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'doneOn', kind: 'day', column: 'wide' },
    { name: 'finding', kind: 'long', column: 'optional' },
  ],
}
