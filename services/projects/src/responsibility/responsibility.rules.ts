import type { Refusal } from '@tongchou/service-kit'
import type { Responsibility } from './responsibility.entity.ts'

/** A term ends after it began, nothing begins tomorrow, and a rating is one to five. */
export function refusalOfResponsibility(
  { item, detail, heldFrom, heldUntil }: Pick<Responsibility, 'item' | 'detail' | 'heldFrom' | 'heldUntil'>,
  today: string,
): Refusal | null {
  if (heldFrom > today) return { code: 'day-in-future', field: 'heldFrom' }
  if (heldUntil && heldUntil < heldFrom) return { code: 'responsibility.ends-before-begin', field: 'heldUntil' }
  if (item === 'RATING' && !/^[1-5]$/.test(detail ?? '')) return { code: 'rating-out-of-range', field: 'detail' }
  return null
}

/** Which items of a list are not filled on a day. */
export const missingItems = (
  items: readonly string[],
  held: readonly Pick<Responsibility, 'item' | 'heldFrom' | 'heldUntil'>[],
  asOf: string,
): string[] =>
  items.filter(
    (code) =>
      !held.some(
        ({ item, heldFrom, heldUntil }) =>
          item === code && heldFrom <= asOf && (heldUntil === null || heldUntil > asOf),
      ),
  )
