import type { RiskClueStage } from './risk-clue.entity.ts'

type Stage = `${RiskClueStage}`

const NEXT: Readonly<Record<Stage, Stage | null>> = {
  REPORTED: 'ASSESSED',
  ASSESSED: 'DISPOSED',
  DISPOSED: 'CLOSED',
  CLOSED: null,
}

export const riskStageAfter = (stage: Stage): Stage | null => NEXT[stage]

/** Days within which each stage is to be left. */
const LIMITS: Readonly<Record<Stage, number | null>> = { REPORTED: 3, ASSESSED: 30, DISPOSED: 60, CLOSED: null }

/** How many days a clue is over the time of its stage, by the days it has been in it. */
export const daysOver = (stage: Stage, daysInStage: number): number =>
  Math.max(0, daysInStage - (LIMITS[stage] ?? daysInStage))

const TO_LEADER = 10

/** Who must know of the delay: nobody, the office’s head, the leader of the area. */
export const riskEscalation = (over: number): 0 | 1 | 2 => (over === 0 ? 0 : over <= TO_LEADER ? 1 : 2)
