import type { DifficultyStage } from './difficulty.entity.ts'

type Stage = `${DifficultyStage}`
export type DifficultyStep = 'assign' | 'reply' | 'resolve' | 'confirm' | 'send-back'

const STEPS: Readonly<Record<DifficultyStep, { readonly from: readonly Stage[]; readonly to: Stage }>> = {
  assign: { from: ['RAISED', 'ASSIGNED'], to: 'ASSIGNED' },
  reply: { from: ['ASSIGNED', 'REPLIED'], to: 'REPLIED' },
  resolve: { from: ['ASSIGNED', 'REPLIED'], to: 'RESOLVED' },
  confirm: { from: ['RESOLVED'], to: 'CONFIRMED_BY_ENTERPRISE' },
  'send-back': { from: ['RESOLVED'], to: 'ASSIGNED' },
}

/** Where a step leads from a stage, or null when it may not be taken. */
export const stageAfter = (step: DifficultyStep, stage: Stage): Stage | null =>
  STEPS[step].from.includes(stage) ? STEPS[step].to : null

export interface Clock {
  readonly daysOverdue: number
  /** 0 in time, 1 the answering department's head, 2 the leader of the area, 3 the county head. */
  readonly escalation: 0 | 1 | 2 | 3
}

const TO_LEADER = 10
const TO_COUNTY_HEAD = 30

/** How late a difficulty is that so many days have passed since it was due. What the enterprise has yet to confirm does not run on. */
export function clockOf(stage: Stage, daysSinceDue: number): Clock {
  const isWithUs = stage === 'RAISED' || stage === 'ASSIGNED' || stage === 'REPLIED'
  const daysOverdue = isWithUs ? Math.max(0, daysSinceDue) : 0
  if (daysOverdue === 0) return { daysOverdue, escalation: 0 }
  if (daysOverdue <= TO_LEADER) return { daysOverdue, escalation: 1 }
  return { daysOverdue, escalation: daysOverdue <= TO_COUNTY_HEAD ? 2 : 3 }
}

/** Working days within which each kind is to be settled; a shortage that stops a line is urgent. */
export const WORKING_DAYS: Readonly<Record<string, number>> = {
  RAW_MATERIAL: 7,
  UTILITIES: 5,
  LABOUR: 10,
  TALENT: 15,
  CREDIT: 10,
  FINANCE: 10,
  SALES: 15,
  SCIENCE: 20,
  MARKETING: 15,
}

/** Which department a kind is sent to unless another is named. */
export const ROUTES: Readonly<Record<string, string>> = {
  RAW_MATERIAL: 'industry-it',
  UTILITIES: 'industry-it',
  LABOUR: 'human-resources',
  TALENT: 'human-resources',
  CREDIT: 'financial-work',
  FINANCE: 'financial-work',
  SALES: 'commerce',
  SCIENCE: 'industry-it',
  MARKETING: 'commerce',
}
