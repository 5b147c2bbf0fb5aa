import { daysBetween, type Light } from '@tongchou/frontend-kit'
import type { ProjectApplication } from './project-application.graphql.ts'

type Standing = Pick<ProjectApplication, 'stage' | 'dueOn' | 'overdue' | 'decidedOn'>

/** Days before the promised one from which an application is near it. */
const NEAR = 3

/** How an application stands: running with days left or over, stopped, decided in time or late. */
export function standingOf(
  { stage, dueOn, overdue, decidedOn }: Standing,
  today: string,
): { light: Light; key: 'stage' | 'left' | 'decidedLate'; left: number } {
  if (decidedOn !== null) {
    if (overdue) return { light: 'YELLOW', key: 'decidedLate', left: 0 }
    return { light: stage === 'GRANTED' ? 'GREEN' : 'UNKNOWN', key: 'stage', left: 0 }
  }
  if (stage !== 'ACCEPTED' || dueOn === null) return { light: 'YELLOW', key: 'stage', left: 0 }
  const left = daysBetween(today, dueOn)
  return { light: left < 0 ? 'RED' : left <= NEAR ? 'YELLOW' : 'GREEN', key: 'left', left }
}
