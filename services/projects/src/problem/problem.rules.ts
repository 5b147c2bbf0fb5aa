import type { Refusal } from '@tongchou/service-kit'
import type { EscalationLevel, Problem } from './problem.entity.ts'

const LEVELS: readonly `${EscalationLevel}`[] = ['TOWNSHIP', 'DEPARTMENT', 'LEADER', 'COUNTY']
/** Days after which an unsolved difficulty belongs one level higher. */
const DAYS_AT_A_LEVEL = 15

type Facts = Pick<Problem, 'raisedOn' | 'solvedOn' | 'solution' | 'rating' | 'level'>

/** Solved after raised and with words for how; rated only when solved; a difficulty is not passed down again. */
export function refusalOfProblem(facts: Facts, today: string, before: Facts | null): Refusal | null {
  const { raisedOn, solvedOn, solution, rating, level } = facts
  if (raisedOn > today) return { code: 'day-in-future', field: 'raisedOn' }
  if (before && LEVELS.indexOf(level) < LEVELS.indexOf(before.level))
    return { code: 'problem.passed-down', field: 'level' }
  if (solvedOn && solvedOn > today) return { code: 'day-in-future', field: 'solvedOn' }
  if (solvedOn && solvedOn < raisedOn) return { code: 'problem.solved-before-raised', field: 'solvedOn' }
  if (solvedOn && !solution?.trim()) return { code: 'problem.solution-missing', field: 'solution' }
  if (rating == null) return null
  if (!solvedOn) return { code: 'problem.rated-unsolved', field: 'rating' }
  return rating >= 1 && rating <= 5 ? null : { code: 'rating-out-of-range', field: 'rating' }
}

/** The level at which a difficulty belongs after so many days. */
export const levelDue = (daysOpen: number): `${EscalationLevel}` =>
  LEVELS[Math.min(LEVELS.length - 1, Math.floor(daysOpen / DAYS_AT_A_LEVEL))] as `${EscalationLevel}`

/** Does it lie lower than it should by now? */
export const isBelow = (level: `${EscalationLevel}`, due: `${EscalationLevel}`): boolean =>
  LEVELS.indexOf(level) < LEVELS.indexOf(due)
