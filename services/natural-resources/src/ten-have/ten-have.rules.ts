import type { Refusal } from '@tongchou/service-kit'

export const CRITERIA = 10

/** One of ten; what is met has its evidence, and lapses only after it was met. */
export function refusalOfCriterion({
  ordinal,
  evidence,
  metOn,
  lapsedOn,
}: {
  readonly ordinal: number
  readonly evidence?: string | null
  readonly metOn?: string | null
  readonly lapsedOn?: string | null
}): Refusal | null {
  if (ordinal < 1 || ordinal > CRITERIA) return { code: 'ten-have.ordinal-outside', field: 'ordinal' }
  if (metOn && !evidence?.trim()) return { code: 'ten-have.evidence-required', field: 'evidence' }
  return lapsedOn && !metOn ? { code: 'ten-have.not-met', field: 'metOn' } : null
}
