import type { Refusal } from '@tongchou/service-kit'

/** Land to be restored has an area and a day by which. */
export function refusalOfInspection({
  restorationMu,
  restorationDueOn,
  restoredOn,
}: {
  readonly restorationMu?: number | null
  readonly restorationDueOn?: string | null
  readonly restoredOn?: string | null
}): Refusal | null {
  if (restorationMu && !restorationDueOn) return { code: 'mineral-inspection.due-required', field: 'restorationDueOn' }
  return restoredOn && !restorationMu ? { code: 'mineral-inspection.area-required', field: 'restorationMu' } : null
}
