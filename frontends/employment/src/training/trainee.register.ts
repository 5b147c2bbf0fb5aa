import type { Definition } from '../register.tsx'
import { traineesQuery, keepTrainee, type Trainee } from './trainee.graphql.ts'

export const traineeRegister: Definition<Trainee> = {
  noun: 'trainee',
  type: 'Trainee',
  document: traineesQuery,
  at: 'trainees',
  keep: keepTrainee,
  permission: 'employment.record',
  nameOf: ({ resident }) => resident?.name ?? '',
  lines: [
    { name: 'resident', kind: 'choice', of: 'person', required: true, column: 'title' },
    { name: 'attendedHours', kind: 'number', required: true, column: 'shown', sort: true, min: 0 },
    { name: 'certificateNumber', kind: 'text', column: 'shown' },
    { name: 'jobOn', kind: 'day', column: 'shown', word: 'jobAfterOn', sort: true },
  ],
}
