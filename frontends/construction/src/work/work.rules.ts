import type { Light } from '@tongchou/frontend-kit'
import type { ConstructionWork } from './work.graphql.ts'

export interface WorkParts {
  curve: { period: string; planned: number | null; actual: number | null; quantity: number | null }[] | null
  housingBatches:
    | { id: string; name: string; homes: number; startedOn: string | null; completedOn: string | null }[]
    | null
  heatingSections: { id: string; name: string; completedOn: string | null }[] | null
  households: { id: string; state: string }[] | null
}

/** Points by which a work may be behind its plan, and from which it is an alarm. */
const BEHIND = 5
const FAR_BEHIND = 15

/** Green once accepted; else by how late it is, and how far behind its plan. */
export function lightOfWork(
  {
    acceptedOn,
    acceptanceDueOn,
    pointsBehind,
  }: Pick<ConstructionWork, 'acceptedOn' | 'acceptanceDueOn' | 'pointsBehind'>,
  today: string,
): Light {
  if (acceptedOn) return 'GREEN'
  if (acceptanceDueOn < today || (pointsBehind ?? 0) > FAR_BEHIND) return 'RED'
  if (pointsBehind === null) return 'UNKNOWN'
  return pointsBehind > BEHIND ? 'YELLOW' : 'GREEN'
}

export interface Lack {
  what: 'contract' | 'progress' | 'noProgress' | 'due' | 'batches' | 'sections'
  count?: number
  percent?: number
  day?: string
}

const WHOLE = 100

/** What stands between a work and its acceptance. */
export function lacksOf(
  work: Pick<ConstructionWork, 'contractNumber' | 'lastProgress' | 'acceptanceDueOn'>,
  parts: Pick<WorkParts, 'housingBatches' | 'heatingSections'>,
  today: string,
): Lack[] {
  const open = (each: { completedOn: string | null }) => each.completedOn === null
  const batches = (parts.housingBatches ?? []).filter(open).length
  const sections = (parts.heatingSections ?? []).filter(open).length
  const percent = work.lastProgress?.percent
  return [
    ...(work.contractNumber ? [] : [{ what: 'contract' } as const]),
    ...(percent === undefined ? [{ what: 'noProgress' } as const] : []),
    ...(percent !== undefined && percent < WHOLE ? [{ what: 'progress', percent } as const] : []),
    ...(batches > 0 ? [{ what: 'batches', count: batches } as const] : []),
    ...(sections > 0 ? [{ what: 'sections', count: sections } as const] : []),
    ...(work.acceptanceDueOn < today ? [{ what: 'due', day: work.acceptanceDueOn } as const] : []),
  ]
}
