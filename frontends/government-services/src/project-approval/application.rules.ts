import type { Light } from '@tongchou/frontend-kit'
import type { ProjectApplication } from './project-application.graphql.ts'

type Standing = Pick<ProjectApplication, 'stage' | 'dueOn' | 'overdue' | 'decidedOn'>

/** Days before the promised one from which an application is near it. */
const NEAR = 3

const dayMs = 86_400_000
const daysUntil = (day: string, today: string) => Math.round((Date.parse(day) - Date.parse(today)) / dayMs)

/** How an application stands: running with days left or over, stopped, decided in time or late. */
export function standingOf(
  { stage, dueOn, overdue, decidedOn }: Standing,
  today: string,
): { light: Light; key: 'stage' | 'left' | 'over' | 'decidedLate'; days: number } {
  if (decidedOn !== null) {
    if (overdue) return { light: 'YELLOW', key: 'decidedLate', days: 0 }
    return { light: stage === 'GRANTED' ? 'GREEN' : 'UNKNOWN', key: 'stage', days: 0 }
  }
  if (stage !== 'ACCEPTED' || dueOn === null) return { light: 'YELLOW', key: 'stage', days: 0 }
  const days = daysUntil(dueOn, today)
  if (days < 0) return { light: 'RED', key: 'over', days: -days }
  return { light: days <= NEAR ? 'YELLOW' : 'GREEN', key: 'left', days }
}
