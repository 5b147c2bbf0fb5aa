import type { Refusal } from '@tongchou/service-kit'

/** What was sent back or put right says why; an error can be put right only after the registration. */
export function refusalOfRegistration({
  returnedOn,
  returnReason,
  issuedOn,
  certificateNumber,
  correctedOn,
  correctionReason,
}: {
  readonly returnedOn?: string | null
  readonly returnReason?: string | null
  readonly issuedOn?: string | null
  readonly certificateNumber?: string | null
  readonly correctedOn?: string | null
  readonly correctionReason?: string | null
}): Refusal | null {
  if (returnedOn && !returnReason?.trim()) return { code: 'registration-case.reason-required', field: 'returnReason' }
  if (certificateNumber?.trim() && !issuedOn) return { code: 'registration-case.not-issued', field: 'issuedOn' }
  if (correctedOn && !issuedOn) return { code: 'registration-case.not-issued', field: 'issuedOn' }
  return correctedOn && !correctionReason?.trim()
    ? { code: 'registration-case.reason-required', field: 'correctionReason' }
    : null
}
