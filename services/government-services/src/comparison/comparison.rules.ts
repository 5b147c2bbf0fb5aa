import type { ServiceItemDifference } from './name-comparison.ts'

interface Compared {
  readonly item: { readonly name: string; readonly legalBasis: string | null; readonly type: string }
  readonly asked: {
    readonly legalDays: number
    readonly promisedDays: number
    readonly materials: readonly string[]
    readonly fee: number
  } | null
}

const LOOKS: readonly [`${ServiceItemDifference}`, (one: Compared) => string | number | undefined][] = [
  ['NAME', ({ item }) => item.name],
  ['LEGAL_BASIS', ({ item }) => item.legalBasis ?? ''],
  ['TYPE', ({ item }) => item.type],
  ['LEGAL_DAYS', ({ asked }) => asked?.legalDays],
  ['PROMISED_DAYS', ({ asked }) => asked?.promisedDays],
  ['MATERIALS', ({ asked }) => asked?.materials.toSorted().join('\n')],
  ['FEE', ({ asked }) => asked?.fee],
]

/** In what items of one name differ; what no version tells of yet differs from nothing. */
export function differencesOf(compared: readonly Compared[]): readonly `${ServiceItemDifference}`[] {
  return LOOKS.filter(([, look]) => {
    const seen = new Set(compared.map(look).filter((value) => value !== undefined))
    return seen.size > 1
  }).map(([name]) => name)
}
