import type { Milestone } from '../project/project-course.graphql.ts'

/** One point of a timetable in the making; the days are as they are written. */
export interface TimetableStep {
  key: string
  name: string
  days: string
  holder: string
}

const dayLength = 86_400_000
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** The day that lies so many days before the target; undefined while either is not written. */
export function plannedOn(targetOn: string, days: string): string | undefined {
  const target = timeOf(targetOn)
  if (Number.isNaN(target) || !/^\d{1,4}$/.test(days.trim())) return undefined
  return new Date(target - Number(days) * dayLength).toISOString().slice(0, 10)
}

/** What a timetable starts from: the points still ahead, as far before the target as they are planned, else the usual ones. */
export function stepsFrom(
  milestones: readonly Milestone[],
  targetOn: string,
  usual: readonly { name: string; days: number }[],
): TimetableStep[] {
  const ahead = milestones.filter((each) => !each.actualOn && timeOf(each.plannedOn) <= timeOf(targetOn))
  if (ahead.length === 0)
    return usual.map(({ name, days }, at) => ({ key: `usual ${at}`, name, days: String(days), holder: '' }))
  return ahead.map(({ id, name, plannedOn: planned, holder }) => ({
    key: id,
    name,
    days: String(Math.round((timeOf(targetOn) - timeOf(planned)) / dayLength)),
    holder: holder ?? '',
  }))
}

/** Whether a step says all that it must. */
export const isWhole = ({ name, days }: TimetableStep): boolean => name.trim() !== '' && /^\d{1,4}$/.test(days.trim())

/** What the service takes of the steps, the earliest first. */
export function inputOf(steps: readonly TimetableStep[]) {
  return steps
    .map(({ name, days, holder }) => ({ name: name.trim(), daysBefore: Number(days), holder: holder.trim() || null }))
    .toSorted((one, other) => other.daysBefore - one.daysBefore)
}
