import { deadlineWords } from '../pieces/obligation.rules.ts'
import type { Light } from '../pieces/lamp.tsx'

const noticeDays = 30

/** What is to be done by a day, and whether it is. */
export interface Due {
  due: string | null
  done: boolean
}

interface Standing {
  light: Light
  key: 'done' | 'noLimit' | ReturnType<typeof deadlineWords>['key']
  days: number
}

/** Where a record stands against its day: red once it is past, yellow the month before. */
export function standingOf({ due, done }: Due, today: string): Standing {
  if (done) return { light: 'GREEN', key: 'done', days: 0 }
  if (due === null) return { light: 'UNKNOWN', key: 'noLimit', days: 0 }
  const { key, days } = deadlineWords(today, due)
  if (key === 'overdue') return { light: 'RED', key, days }
  return { light: days <= noticeDays ? 'YELLOW' : 'GREEN', key, days }
}
