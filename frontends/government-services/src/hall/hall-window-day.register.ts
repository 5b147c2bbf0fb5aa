import type { Definition } from '../register.tsx'
import { keepHallWindowDay, hallWindowDaysQuery, type HallWindowDay } from './hall-window-day.graphql.ts'

export const hallWindowDayRegister: Definition<HallWindowDay> = {
  noun: 'hallWindowDay',
  type: 'HallWindowDay',
  document: hallWindowDaysQuery,
  at: 'hallWindowDays',
  keep: keepHallWindowDay,
  permission: 'government-services.keep',
  nameOf: ({ window, day }) => `${window?.number ?? ''} ${day}`,
  today: ['day'],
  lines: [
    { name: 'windowId', kind: 'choice', required: true, column: 'title', filter: true, of: 'windows' },
    { name: 'day', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'tickets', kind: 'number', required: true, column: 'shown', unit: 'tickets', min: 0 },
    { name: 'served', kind: 'number', required: true, column: 'shown', sort: true, unit: 'tickets', min: 0 },
    { name: 'waitMinutes', kind: 'number', required: true, column: 'shown', sort: true, unit: 'minutes', min: 0 },
  ],
}
