import type { Refusal } from '@tongchou/service-kit'

/** What a version demands of people, as far as two versions are compared. */
export interface Demands {
  readonly steps: readonly string[]
  readonly materials: readonly string[]
  readonly promisedDays: number
  readonly fee: number
  readonly visits: number
}

interface Drafted extends Demands {
  readonly legalDays: number
}

const LONGEST_NAME = 120
const MOST_NAMES = 60

/** Names without their outer blanks, empty ones left out. */
export const namesOf = (names: readonly string[]): string[] => names.map((name) => name.trim()).filter(Boolean)

function refusalOfNames(names: readonly string[], field: string): Refusal | null {
  if (names.length > MOST_NAMES) return { code: 'item-version.too-many', field, params: { most: MOST_NAMES } }
  if (names.some(({ length }) => length > LONGEST_NAME))
    return { code: 'text-too-long', field, params: { most: LONGEST_NAME } }
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  return twice ? { code: 'item-version.named-twice', field, params: { name: twice } } : null
}

/** A version has a step at least, names nothing twice, and promises no longer than the law allows. */
export function refusalOfDraft({ steps, materials, legalDays, promisedDays }: Drafted): Refusal | null {
  if (steps.length === 0) return { code: 'item-version.step-required', field: 'steps' }
  const named = refusalOfNames(steps, 'steps') ?? refusalOfNames(materials, 'materials')
  if (named) return named
  if (promisedDays > legalDays)
    return { code: 'item-version.promise-over-law', field: 'promisedDays', params: { most: legalDays } }
  return null
}

/** Does it ask less of people than another version in something, and more in nothing? */
export function isSimpler(next: Demands, first: Demands): boolean {
  const now = figuresOf(next)
  const before = figuresOf(first)
  return now.every((figure, at) => figure <= before[at]!) && now.some((figure, at) => figure < before[at]!)
}

const figuresOf = ({ steps, materials, promisedDays, fee, visits }: Demands): readonly number[] => [
  steps.length,
  materials.length,
  promisedDays,
  fee,
  visits,
]

export interface NamesChanged {
  readonly removed: string[]
  readonly added: string[]
  readonly kept: string[]
}

/** Which names went, came and stayed. */
export function namesChanged(before: readonly string[], now: readonly string[]): NamesChanged {
  return {
    removed: before.filter((name) => !now.includes(name)),
    added: now.filter((name) => !before.includes(name)),
    kept: now.filter((name) => before.includes(name)),
  }
}
