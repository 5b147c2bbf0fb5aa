import type { Refusal } from '@tongchou/service-kit'
import type { LandParcelStage } from './land-parcel.entity.ts'

type Stage = `${LandParcelStage}`

const ORDER: readonly Stage[] = ['APPROVED', 'EXPROPRIATED', 'SUPPLIED', 'STARTED', 'COMPLETED']

/** What a step needs to have happened before. Building is a fact on the ground: it is noted whatever is missing, and is an alert. */
const NEEDS: Readonly<Record<Stage, Stage | null>> = {
  APPROVED: null,
  EXPROPRIATED: 'APPROVED',
  SUPPLIED: 'EXPROPRIATED',
  STARTED: null,
  COMPLETED: 'STARTED',
}

export type ParcelDays = {
  readonly approvedOn: string | null
  readonly expropriatedOn: string | null
  readonly suppliedOn: string | null
  readonly startedOn: string | null
  readonly completedOn: string | null
}

export const DAY_OF = {
  APPROVED: 'approvedOn',
  EXPROPRIATED: 'expropriatedOn',
  SUPPLIED: 'suppliedOn',
  STARTED: 'startedOn',
  COMPLETED: 'completedOn',
} as const satisfies Record<Stage, keyof ParcelDays>

/** Why a parcel may not take a step on a day, if it may not. */
export function refusalOfStep(days: ParcelDays, stage: Stage, on: string): Refusal | null {
  if (days[DAY_OF[stage]])
    return { code: 'land-parcel.step-taken', field: 'stage', params: { on: days[DAY_OF[stage]] } }
  const needed = NEEDS[stage]
  const neededOn = needed && days[DAY_OF[needed]]
  if (needed && !neededOn) return { code: 'land-parcel.step-missing', field: 'stage', params: { needed } }
  if (neededOn && on < neededOn)
    return { code: 'days-out-of-order', field: 'on', params: { after: DAY_OF[needed!], day: neededOn } }
  return null
}

/** The furthest of what has happened. */
export const furthest = (one: Stage, other: Stage): Stage => (ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other)

/** The steps that a parcel may take next, for the console to offer. */
export const nextSteps = (days: ParcelDays): Stage[] =>
  ORDER.filter((stage) => {
    const needed = NEEDS[stage]
    return !days[DAY_OF[stage]] && (needed === null || Boolean(days[DAY_OF[needed]]))
  })

/** 19 places: county and cadastral districts, kind of right in two letters, number: 620725001001GB00001. */
export const isParcelCode = (code: string): boolean => /^\d{12}[A-Z]{2}\d{5}$/.test(code)

/** No more of a parcel can be used than it has. */
export const refusalOfUse = (usedMu: number, areaMu: number): Refusal | null =>
  usedMu > areaMu ? { code: 'land-parcel.used-over-area', field: 'usedMu', params: { most: areaMu } } : null

/** Building began by the day, and the land was supplied later or not at all. */
export const startedUnsupplied = (startedOn: string | null, suppliedOn: string | null, asOf: string): boolean =>
  startedOn !== null && startedOn <= asOf && (suppliedOn === null || suppliedOn > startedOn)
