import type { Definition } from '../register.tsx'
import { keepHallDay, hallDaysQuery, type HallDay } from './hall-day.graphql.ts'

export const hallDayRegister: Definition<HallDay> = {
  noun: 'hallDay',
  type: 'HallDay',
  document: hallDaysQuery,
  at: 'hallDays',
  keep: keepHallDay,
  permission: 'government-services.keep',
  nameOf: ({ day }) => day,
  today: ['day'],
  lines: [
    { name: 'day', kind: 'day', required: true, column: 'title', sort: true },
    {
      name: 'kind',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'hallDayKind',
      word: 'hallDayKind',
    },
    { name: 'opensAt', kind: 'text', required: true, column: 'shown' },
    { name: 'closesAt', kind: 'text', required: true, column: 'shown' },
    { name: 'extendedUntil', kind: 'text', column: 'shown' },
    { name: 'appointmentSlots', kind: 'number', required: true, column: 'shown', unit: 'slots', min: 0 },
    { name: 'appointmentsTaken', kind: 'number', required: true, column: 'shown', sort: true, unit: 'slots', min: 0 },
    { name: 'dutyLeader', kind: 'text', column: 'wide' },
    { name: 'dutyStaff', kind: 'text', column: 'wide' },
  ],
}
