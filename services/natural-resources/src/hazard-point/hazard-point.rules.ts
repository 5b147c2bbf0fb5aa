import type { Refusal } from '@tongchou/service-kit'
import type { HazardPointStage } from './hazard-point.entity.ts'

type Stage = `${HazardPointStage}`

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  LISTED: ['MONITORED'],
  MONITORED: ['ALERT', 'TREATED', 'DELISTED'],
  ALERT: ['EVACUATED', 'MONITORED'],
  EVACUATED: ['MONITORED', 'TREATED'],
  TREATED: ['MONITORED', 'DELISTED'],
  DELISTED: [],
}

/** Stages a point may go to from where it stands; danger that passes leads back to watching. */
export const stagesAfter = (stage: Stage): readonly Stage[] => NEXT[stage]

/** What a point must have before it counts as monitored: somebody to watch, somebody to answer, a card for each household. */
export interface Readiness {
  readonly watcher: string | null
  readonly responsiblePerson: string | null
  readonly cardIssuedOn: string | null
}

const needsDocument: readonly Stage[] = ['TREATED', 'DELISTED']

export function refusalOfStage(
  point: Readiness & { readonly stage: Stage; readonly stageSince: string },
  step: {
    readonly stage: Stage
    readonly on: string
    readonly document?: string | null
    readonly evacuated?: number | null
  },
): Refusal | null {
  if (!NEXT[point.stage].includes(step.stage))
    return { code: 'hazard-point.stage-step', field: 'stage', params: { stage: point.stage } }
  if (step.on < point.stageSince) return { code: 'days-out-of-order', field: 'on', params: { after: point.stageSince } }
  if (step.stage === 'MONITORED' && !point.watcher) return { code: 'hazard-point.watcher-required', field: 'watcher' }
  if (step.stage === 'MONITORED' && !point.responsiblePerson)
    return { code: 'hazard-point.responsible-required', field: 'responsiblePerson' }
  if (needsDocument.includes(step.stage) && !step.document?.trim())
    return { code: 'hazard-point.document-required', field: 'document' }
  return step.stage === 'EVACUATED' && !step.evacuated
    ? { code: 'hazard-point.evacuated-required', field: 'evacuated' }
    : null
}

const PEOPLE = [1000, 500, 100]
const YI = 10_000_000_000
const PROPERTY = [YI, YI / 2, YI / 20]

/** 险情分级: 0 特大, 1 大型, 2 中型, 3 小型, by people and by property in 分; the graver of the two. */
export function gradeOf(people: number, property: number): 0 | 1 | 2 | 3 {
  const grades = [0, 1, 2] as const
  return grades.find((grade) => people >= PEOPLE[grade]! || property >= PROPERTY[grade]!) ?? 3
}

/** A plan that was published has its document. */
export const refusalOfPoint = ({
  emergencyPlanOn,
  emergencyPlanDocument,
}: {
  readonly emergencyPlanOn?: string | null
  readonly emergencyPlanDocument?: string | null
}): Refusal | null =>
  emergencyPlanOn && !emergencyPlanDocument?.trim()
    ? { code: 'hazard-point.document-required', field: 'emergencyPlanDocument' }
    : null
