import type { Refusal } from '@tongchou/service-kit'

/** A legacy case is solved once its cause is known and a way was agreed. */
export function refusalOfLegacy({
  cause,
  causeFoundOn,
  agreedWay,
  resolvedOn,
}: {
  readonly cause?: string | null
  readonly causeFoundOn?: string | null
  readonly agreedWay?: string | null
  readonly resolvedOn?: string | null
}): Refusal | null {
  if (causeFoundOn && !cause) return { code: 'legacy-registration.cause-required', field: 'cause' }
  if (!resolvedOn) return null
  if (!causeFoundOn) return { code: 'legacy-registration.cause-not-found', field: 'causeFoundOn' }
  return agreedWay?.trim() ? null : { code: 'legacy-registration.way-required', field: 'agreedWay' }
}

/** A settled dispute says how it ended. */
export function refusalOfDispute({
  state,
  settledOn,
  result,
}: {
  readonly state: string
  readonly settledOn?: string | null
  readonly result?: string | null
}): Refusal | null {
  if (state === 'SETTLED' && !settledOn) return { code: 'property-dispute.day-required', field: 'settledOn' }
  return settledOn && !result?.trim() ? { code: 'property-dispute.result-required', field: 'result' } : null
}
