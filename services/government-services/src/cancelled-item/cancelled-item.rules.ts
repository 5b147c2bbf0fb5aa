import type { Refusal } from '@tongchou/service-kit'

interface Supervised {
  readonly supervisionMeasure: string | null
  readonly supervisedSince: string | null
}

/** A measure has the day from which it holds. */
export const refusalOfMeasure = ({ supervisionMeasure, supervisedSince }: Supervised): Refusal | null =>
  Boolean(supervisionMeasure?.trim()) === Boolean(supervisedSince)
    ? null
    : {
        code: 'cancelled-item.measure-incomplete',
        field: supervisedSince ? 'supervisionMeasure' : 'supervisedSince',
      }

interface Moved {
  readonly kind: string
  readonly fromOffice?: string | null
  readonly toOffice?: string | null
}

/** What goes from one office to another names both; what is cancelled or adjusted need not. */
export function refusalOfMove({ kind, fromOffice, toOffice }: Moved): Refusal | null {
  if (kind !== 'DELEGATED' && kind !== 'TAKEN_OVER') return null
  if (!fromOffice?.trim()) return { code: 'cancelled-item.offices-required', field: 'fromOffice' }
  return toOffice?.trim() ? null : { code: 'cancelled-item.offices-required', field: 'toOffice' }
}

interface Check {
  readonly cancelledItemId: string | null
  readonly itemId: string | null
  readonly checkedOn: string | null
  readonly result: string | null
  readonly rectifiedOn: string | null
}

/** A check is of something, and one that was made has a result. */
export function refusalOfCheck({ cancelledItemId, itemId, checkedOn, result, rectifiedOn }: Check): Refusal | null {
  if (!cancelledItemId && !itemId) return { code: 'supervision-check.of-nothing', field: 'cancelledItemId' }
  if (Boolean(checkedOn) !== Boolean(result))
    return { code: 'supervision-check.incomplete', field: checkedOn ? 'result' : 'checkedOn' }
  return rectifiedOn && !checkedOn ? { code: 'supervision-check.incomplete', field: 'checkedOn' } : null
}
