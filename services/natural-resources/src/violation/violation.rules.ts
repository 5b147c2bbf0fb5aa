import type { Refusal } from '@tongchou/service-kit'
import { refusalOfArea } from '../land-area/land-area.rules.ts'
import type { LandViolationStage } from './land-violation.entity.ts'

type Stage = `${LandViolationStage}`

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  FOUND: ['FILED'],
  FILED: ['ORDERED', 'REFERRED'],
  ORDERED: ['RECTIFIED', 'PENALISED', 'REFERRED'],
  RECTIFIED: ['PENALISED', 'REFERRED', 'CLOSED'],
  PENALISED: ['RECTIFIED', 'REFERRED', 'CLOSED'],
  REFERRED: ['RECTIFIED', 'PENALISED', 'CLOSED'],
  CLOSED: [],
}

/** Stages a case may go to from where it stands: each once, for it is rectified and penalised in either order, not in circles. */
export const stagesAfter = (stage: Stage, taken: readonly Stage[]): readonly Stage[] =>
  NEXT[stage].filter((next) => !taken.includes(next))

/** Rectified, penalised or handed over: the law has been answered, what remains is to close. */
export const isLawfulEnd = (stage: Stage): boolean =>
  stage === 'RECTIFIED' || stage === 'PENALISED' || stage === 'REFERRED' || stage === 'CLOSED'

export function refusalOfStage(
  from: Stage,
  taken: readonly Stage[],
  to: Stage,
  department: string | null | undefined,
  since: string,
  on: string,
): Refusal | null {
  if (!stagesAfter(from, taken).includes(to))
    return { code: 'land-violation.stage-step', field: 'stage', params: { stage: from } }
  if (on < since) return { code: 'days-out-of-order', field: 'on', params: { after: since } }
  return to === 'REFERRED' && !department ? { code: 'land-violation.department-required', field: 'department' } : null
}

/** Farmland is a part of the land, and a case is due after it was found. */
export function refusalOfViolation({
  areaMu,
  farmlandMu,
  foundOn,
  dueOn,
}: {
  readonly areaMu: number
  readonly farmlandMu: number
  readonly foundOn: string
  readonly dueOn: string
}): Refusal | null {
  const wrong = refusalOfArea({ areaMu, farmlandMu })
  if (wrong) return wrong
  return dueOn < foundOn
    ? { code: 'days-out-of-order', field: 'dueOn', params: { after: 'foundOn', day: foundOn } }
    : null
}
