import type { Refusal } from '@tongchou/service-kit'
import type { Visit } from './visit.entity.ts'

/** A problem is solved after it was found, and with words for how. */
export function refusalOfVisit(
  { visitedOn, found, solution, solvedOn }: Pick<Visit, 'visitedOn' | 'found' | 'solution' | 'solvedOn'>,
  today: string,
): Refusal | null {
  if (visitedOn > today) return { code: 'day-in-future', field: 'visitedOn' }
  if (!solvedOn) return null
  if (solvedOn > today) return { code: 'day-in-future', field: 'solvedOn' }
  if (!found?.trim()) return { code: 'visit.nothing-found', field: 'found' }
  if (solvedOn < visitedOn) return { code: 'visit.solved-before-visit', field: 'solvedOn' }
  return solution?.trim() ? null : { code: 'visit.solution-missing', field: 'solution' }
}
