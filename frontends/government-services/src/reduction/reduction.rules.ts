import type { Figures, ItemReduction } from './reduction.graphql.ts'

/** What is reduced, in the order in which papers name it: 减环节、减材料、减时限、减费用、减跑动. */
export const measures = ['stepCount', 'materialCount', 'promisedDays', 'fee', 'visits'] as const

export type Measure = (typeof measures)[number]

/** What a department's items asked at the end of last year and ask now, summed over those in force on both days. */
export interface Reduction {
  /** null for the whole county. */
  department: string | null
  /** Items in force on both days. */
  compared: number
  before: Figures
  now: Figures
}

const nothing: Figures = { stepCount: 0, materialCount: 0, promisedDays: 0, fee: 0, visits: 0 }

/** Sums of figures; money in whole 分, so that many small fees add up exactly. */
function sumOf(figures: readonly Figures[]): Figures {
  const sum = { ...nothing }
  for (const measure of measures) {
    const cents = figures.reduce((total, each) => total + Math.round(each[measure] * 100), 0)
    sum[measure] = cents / 100
  }
  return sum
}

function reductionOf(department: string | null, items: readonly ItemReduction[]): Reduction {
  const pairs = items.flatMap(({ reduction }) => (reduction ? [reduction] : []))
  return {
    department,
    compared: pairs.length,
    before: sumOf(pairs.map(({ before }) => before)),
    now: sumOf(pairs.map(({ now }) => now)),
  }
}

/** The county first, then every department that has an item to compare. */
export function reductionsOf(items: readonly ItemReduction[]): Reduction[] {
  const departments = [...Map.groupBy(items, ({ department }) => department)]
    .map(([department, own]) => reductionOf(department, own))
    .filter(({ compared }) => compared > 0)
  return [reductionOf(null, items), ...departments]
}

/** How much less is asked than before, in percent; nothing where nothing was asked before. */
export function cutOf({ before, now }: Pick<Reduction, 'before' | 'now'>, measure: Measure): number | null {
  return before[measure] === 0 ? null : ((before[measure] - now[measure]) / before[measure]) * 100
}
