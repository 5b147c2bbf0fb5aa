import type { GreenhouseStage } from './greenhouse-case.entity.ts'

type Stage = `${GreenhouseStage}`

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  FOUND: ['RECTIFYING'],
  RECTIFYING: ['RECTIFIED'],
  RECTIFIED: ['ACCEPTED', 'RECTIFYING'],
  ACCEPTED: ['REBOUND'],
  REBOUND: ['RECTIFYING'],
}

/** Stages that a greenhouse house may go to next; what was not accepted goes back. */
export const stagesAfter = (stage: Stage): readonly Stage[] => NEXT[stage]
