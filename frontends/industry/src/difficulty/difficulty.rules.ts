import type { Light } from '@tongchou/frontend-kit'
import type { Difficulty, DifficultyStage } from './difficulty.graphql.ts'

export type DifficultyStep = 'assign' | 'reply' | 'resolve'

/** Settled, in the eyes of the office or of the enterprise. */
export function isSettled(stage: DifficultyStage): boolean {
  return stage === 'RESOLVED' || stage === 'CONFIRMED_BY_ENTERPRISE'
}

/** Over its time is red, under way yellow; green only once the enterprise itself says so. */
export function difficultyLamp({ stage, daysOverdue }: Pick<Difficulty, 'stage' | 'daysOverdue'>): Light {
  if (stage === 'CONFIRMED_BY_ENTERPRISE') return 'GREEN'
  return daysOverdue > 0 && !isSettled(stage) ? 'RED' : 'YELLOW'
}

/** What this viewer may do next: the bureau sends it on, the department it was sent to answers, or the bureau for it. */
export function stepsFor(
  { stage, department }: Pick<Difficulty, 'stage' | 'department'>,
  viewer: { keeps: boolean; department: string | null },
): DifficultyStep[] {
  const answers = viewer.keeps || (department !== null && department === viewer.department)
  const steps: DifficultyStep[] = []
  if (viewer.keeps && (stage === 'RAISED' || stage === 'ASSIGNED')) steps.push('assign')
  if (answers && (stage === 'ASSIGNED' || stage === 'REPLIED')) steps.push('reply', 'resolve')
  return steps
}
