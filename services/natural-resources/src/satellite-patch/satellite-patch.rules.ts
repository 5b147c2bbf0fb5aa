import type { Refusal } from '@tongchou/service-kit'
import type { SatellitePatchStage, SatellitePatchVerdict } from './satellite-patch.entity.ts'

type Stage = `${SatellitePatchStage}`
type Verdict = `${SatellitePatchVerdict}`

/** An unlawful patch becomes a case and is put right; a lawful or false one only needs its evidence. */
const WAYS: Readonly<Record<Verdict, readonly Stage[]>> = {
  LEGAL: ['CHECKED', 'EVIDENCED', 'CLOSED'],
  FALSE_CHANGE: ['CHECKED', 'EVIDENCED', 'CLOSED'],
  ILLEGAL: ['CHECKED', 'CASE', 'RECTIFIED', 'EVIDENCED', 'CLOSED'],
}

/** The stage that follows, null before the check and at the end. */
export function stageAfter(stage: Stage, verdict: Verdict | null): Stage | null {
  if (verdict === null) return null
  const way = WAYS[verdict]
  const place = way.indexOf(stage)
  return place < 0 ? null : (way[place + 1] ?? null)
}

export const refusalOfStage = (from: Stage, verdict: Verdict | null, to: Stage): Refusal | null =>
  stageAfter(from, verdict) === to
    ? null
    : { code: 'satellite-patch.stage-step', field: 'stage', params: { stage: from, next: stageAfter(from, verdict) } }

export const WARNING_RATIO = 12
export const LINE_RATIO = 15

/** How grave a share of unlawfully occupied farmland is: 15 % is the line that leaders answer for. */
export function ratioState(percent: number | null): 'GREEN' | 'YELLOW' | 'RED' {
  if (percent === null || percent <= WARNING_RATIO) return 'GREEN'
  return percent < LINE_RATIO ? 'YELLOW' : 'RED'
}
