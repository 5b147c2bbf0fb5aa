import type { Refusal } from '@tongchou/service-kit'
import { addDays } from '@tongchou/service-kit/rules'

/** The day that lies so many days before a target day: a timetable is planned backward from what was promised. */
export const daysBefore = (targetOn: string, days: number): string => addDays(targetOn, -days)

export interface PlannedStep {
  readonly name: string
  readonly daysBefore: number
}

/** A timetable has steps, each with a name and its own distance from the target day. */
export function refusalOfTimetable(
  steps: readonly PlannedStep[],
  targetOn: string,
  startedOn: string | null,
): Refusal | null {
  if (steps.length === 0) return { code: 'timetable.empty', field: 'steps' }
  if (startedOn && targetOn < startedOn) return { code: 'timetable.target-before-start', field: 'targetOn' }
  for (const [index, { name, daysBefore: days }] of steps.entries()) {
    if (!name.trim() || name.length > 80) return { code: 'timetable.step-name', field: `steps[${index}].name` }
    if (days < 0 || days > 3650) return { code: 'timetable.step-days', field: `steps[${index}].daysBefore` }
  }
  return null
}

/** To whom a late milestone is passed up: the longer it is late, the higher. */
export function escalationOf(daysLate: number): 'OWNER' | 'AUTHORITY' | 'LEADER' | 'COUNTY' {
  if (daysLate > 60) return 'COUNTY'
  if (daysLate > 30) return 'LEADER'
  return daysLate > 10 ? 'AUTHORITY' : 'OWNER'
}
