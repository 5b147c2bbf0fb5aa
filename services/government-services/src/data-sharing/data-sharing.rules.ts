import type { Refusal } from '@tongchou/service-kit'

type Stage = 'REQUESTED' | 'APPROVED' | 'LIVE' | 'REFUSED' | 'STOPPED'

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  REQUESTED: ['APPROVED', 'REFUSED'],
  APPROVED: ['LIVE', 'STOPPED'],
  LIVE: ['STOPPED'],
  REFUSED: [],
  STOPPED: [],
}

export const shareStagesAfter = (stage: Stage): readonly Stage[] => NEXT[stage]

/** What shares has an interface; an island has a day by which it must be joined. */
export function refusalOfSystem({
  sharing,
  interface: by,
  integrationDueOn,
}: {
  readonly sharing: string
  readonly interface?: string | null
  readonly integrationDueOn?: string | null
}): Refusal | null {
  if (sharing !== 'ISLAND' && !by?.trim()) return { code: 'government-system.interface-required', field: 'interface' }
  return sharing === 'ISLAND' && !integrationDueOn
    ? { code: 'government-system.due-required', field: 'integrationDueOn' }
    : null
}

/** A standard in force says since when, an abolished one since when it is no more. */
export function refusalOfStandard({
  status,
  inForceOn,
  abolishedOn,
}: {
  readonly status: string
  readonly inForceOn?: string | null
  readonly abolishedOn?: string | null
}): Refusal | null {
  if (status !== 'DRAFT' && !inForceOn) return { code: 'electronic-standard.day-required', field: 'inForceOn' }
  const isAbolished = status === 'ABOLISHED'
  return isAbolished === Boolean(abolishedOn)
    ? null
    : { code: 'electronic-standard.status-wrong', field: 'abolishedOn' }
}
