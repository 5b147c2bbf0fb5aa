import type { Refusal } from '@tongchou/service-kit'

export interface ProgressFacts {
  readonly percent: number
  readonly quantity: number
  readonly note: string | null
  /** How much is to be built. */
  readonly whole: number
  readonly lastPercent: number
  readonly lastQuantity: number
  readonly plannedPercent: number | null
  /** A correction with its reason may lower what was reported. */
  readonly isCorrection: boolean
}

const WHOLE = 100

/** Behind its plan by more percent points than these, a work needs a word on what stands in its way. */
export const NOTED_POINTS = 10

/** Points by which a percentage is behind its plan, to the hundredth as they are written; negative when ahead. */
export const pointsApart = (percent: number, planned: number): number => Math.round((planned - percent) * 100) / 100

/** Points by which a work is behind its plan; 0 when it is not. */
export const pointsBehind = (percent: number, planned: number | null): number =>
  Math.max(0, pointsApart(percent, planned ?? 0))

/** Figures of a month that cannot be: outside the whole, falling, or far behind without a word. */
export function refusalOfProgress(facts: ProgressFacts): Refusal | null {
  const { percent, quantity, note, whole, lastPercent, lastQuantity, plannedPercent, isCorrection } = facts
  if (percent < 0) return { code: 'amount-below-zero', field: 'percent' }
  if (percent > WHOLE) return { code: 'share-over-hundred', field: 'percent' }
  if (quantity < 0) return { code: 'amount-below-zero', field: 'quantity' }
  if (quantity > whole) return { code: 'work-progress.over-whole', field: 'quantity', params: { whole } }
  if (!isCorrection && percent < lastPercent)
    return { code: 'work-progress.falls', field: 'percent', params: { last: lastPercent } }
  if (!isCorrection && quantity < lastQuantity)
    return { code: 'work-progress.falls', field: 'quantity', params: { last: lastQuantity } }
  const behind = pointsBehind(percent, plannedPercent)
  return behind > NOTED_POINTS && !note?.trim()
    ? { code: 'work-progress.note-required', field: 'note', params: { behind } }
    : null
}

/** A plan in percent of the whole. */
export const refusalOfSchedule = ({ percent }: { readonly percent: number }): Refusal | null =>
  percent > WHOLE ? { code: 'share-over-hundred', field: 'percent' } : null
