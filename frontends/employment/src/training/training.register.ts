import type { Definition } from '../register.tsx'
import { trainingClassesQuery, keepTrainingClass, type TrainingClass } from './training.graphql.ts'

export const trainingRegister: Definition<TrainingClass> = {
  noun: 'training',
  type: 'TrainingClass',
  document: trainingClassesQuery,
  at: 'trainingClasses',
  keep: keepTrainingClass,
  permission: 'employment.record',
  nameOf: ({ name }) => name,
  today: ['opensOn'],
  trail: [
    { name: 'startedOn', word: 'classStartedOn', kind: 'day' },
    { name: 'graduatedOn', kind: 'day' },
    { name: 'subsidisedOn', kind: 'day' },
    { name: 'subsidyAmount', kind: 'money' },
    { name: 'voucher', kind: 'text' },
  ],
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true, wide: true },
    { name: 'trade', kind: 'text', required: true, column: 'shown' },
    { name: 'organiser', kind: 'text', required: true, column: 'wide' },
    { name: 'township', kind: 'choice', required: true, column: 'wide', filter: true, of: 'townships' },
    { name: 'hours', kind: 'number', required: true, column: 'wide', min: 0 },
    { name: 'plannedPeople', kind: 'number', required: true, column: 'wide', unit: 'people', min: 0 },
    { name: 'opensOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'endsOn', word: 'classEndsOn', kind: 'day', required: true, column: 'wide', sort: true },
    { name: 'subsidyPerPerson', kind: 'number', unit: 'yuan', required: true, column: 'optional', min: 0 },
  ],
}
