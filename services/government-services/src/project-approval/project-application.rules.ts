import type { Refusal } from '@tongchou/service-kit'
import { workingDaysBetween } from '../case/working-days.rules.ts'

type Stage = 'RECEIVED' | 'ACCEPTED' | 'SUSPENDED' | 'GRANTED' | 'REFUSED' | 'NOT_ACCEPTED'

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  RECEIVED: ['ACCEPTED', 'NOT_ACCEPTED'],
  ACCEPTED: ['SUSPENDED', 'GRANTED', 'REFUSED'],
  SUSPENDED: ['ACCEPTED', 'REFUSED'],
  GRANTED: [],
  REFUSED: [],
  NOT_ACCEPTED: [],
}

/** Stages that may follow; a suspended application runs on by being accepted again. */
export const applicationStagesAfter = (stage: Stage): readonly Stage[] => NEXT[stage]

/** What is promised is never longer than what the law allows. */
export const refusalOfPromise = ({
  promisedDays,
  legalDays,
}: {
  promisedDays: number
  legalDays: number
}): Refusal | null =>
  promisedDays > legalDays
    ? { code: 'project-application.promise-over-law', field: 'promisedDays', params: { most: legalDays } }
    : null

interface Running {
  readonly acceptedOn: string | null
  readonly suspendedOn: string | null
  readonly suspendedDays: number
  readonly decidedOn: string | null
}

/** Working days that the authority has used up to a day, suspensions aside; null before it was accepted. */
export function daysUsed({ acceptedOn, suspendedOn, suspendedDays, decidedOn }: Running, today: string): number | null {
  if (acceptedOn === null) return null
  return workingDaysBetween(acceptedOn, suspendedOn ?? decidedOn ?? today) - suspendedDays
}
