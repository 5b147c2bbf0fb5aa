import type { Refusal } from '@tongchou/service-kit'

/** What is said of land has an extent, and farmland is a part of it. */
export function refusalOfArea({
  areaMu,
  farmlandMu = 0,
}: {
  readonly areaMu: number
  readonly farmlandMu?: number
}): Refusal | null {
  if (areaMu <= 0) return { code: 'land.area-required', field: 'areaMu' }
  return farmlandMu > areaMu ? { code: 'land.farmland-over-area', field: 'farmlandMu', params: { most: areaMu } } : null
}

/** Before the land of the whole country was first surveyed nothing here can have been. */
const FIRST_YEAR = 1996

/** A year as somebody would write it who meant one. */
export const refusalOfYear = (year: number, field: 'year' | 'planYear'): Refusal | null =>
  year < FIRST_YEAR ? { code: 'land.year-too-early', field, params: { least: FIRST_YEAR } } : null
