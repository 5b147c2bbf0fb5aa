import type { Refusal } from '@tongchou/service-kit'

/** What is accepted was completed before, and has its document. */
export function refusalOfHighStandard(works: {
  readonly completedOn?: string | null
  readonly acceptedOn?: string | null
  readonly acceptanceDocument?: string | null
}): Refusal | null {
  if (!works.acceptedOn) return null
  if (!works.completedOn) return { code: 'high-standard-farmland.not-completed', field: 'completedOn' }
  return works.acceptanceDocument?.trim()
    ? null
    : { code: 'high-standard-farmland.document-required', field: 'acceptanceDocument' }
}
