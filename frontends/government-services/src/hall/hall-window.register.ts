import type { Definition } from '../register.tsx'
import { keepHallWindow, hallWindowsQuery, type HallWindow } from './hall-window.graphql.ts'

export const hallWindowRegister: Definition<HallWindow> = {
  noun: 'hallWindow',
  type: 'HallWindow',
  document: hallWindowsQuery,
  at: 'hallWindows',
  keep: keepHallWindow,
  permission: 'government-services.keep',
  nameOf: ({ number, name }) => `${number} ${name}`,
  today: ['openedOn'],
  lines: [
    { name: 'number', kind: 'text', required: true, column: 'shown', sort: true, word: 'windowNumber' },
    { name: 'name', kind: 'text', required: true, column: 'title', word: 'windowName' },
    {
      name: 'kind',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'windowKind',
      word: 'windowKind',
    },
    { name: 'department', kind: 'choice', column: 'shown', filter: true, of: 'departments', word: 'windowDepartment' },
    { name: 'staff', kind: 'number', required: true, column: 'wide', unit: 'people', min: 0, word: 'windowStaff' },
    { name: 'openedOn', kind: 'day', required: true, column: 'wide', sort: true, word: 'openedOn' },
    { name: 'closedOn', kind: 'day', column: 'wide', word: 'shutOn' },
  ],
}
