import type { HeatCell } from './product.graphql.ts'

export interface SectorSum {
  productValue: number
  enterprises: number
  /** Growth of the whole, from each line's value and growth; null where no line has a year before. */
  growth: number | null
}

const whole = 100

/** What a line was a year before, from its value and its growth. */
function before({ productValue, growth }: Pick<HeatCell, 'productValue' | 'growth'>): number | null {
  return growth === null || growth <= -whole ? null : productValue / (1 + growth / whole)
}

/** What the lines of a sector come to. */
export function sumOf(cells: readonly HeatCell[]): SectorSum {
  const compared = cells.flatMap((cell) => {
    const was = before(cell)
    return was === null ? [] : [{ now: cell.productValue, was }]
  })
  const was = compared.reduce((sum, each) => sum + each.was, 0)
  const now = compared.reduce((sum, each) => sum + each.now, 0)
  return {
    productValue: cells.reduce((sum, cell) => sum + cell.productValue, 0),
    enterprises: new Set(cells.map(({ enterprise }) => enterprise.uscc)).size,
    growth: was > 0 ? (now / was - 1) * whole : null,
  }
}

/** How warm a growth is: -3 a fall of a fifth or more, 0 about as a year before, 3 a rise of a fifth or more. */
export function heatOf(growth: number | null): number | null {
  if (growth === null) return null
  const size = Math.abs(growth)
  const step = size >= 20 ? 3 : size >= 10 ? 2 : size >= 3 ? 1 : 0
  return growth < 0 ? 0 - step : step
}
