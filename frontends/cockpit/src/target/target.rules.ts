import type { Light } from '@tongchou/frontend-kit'
import type { TargetRow } from './target.graphql.ts'

export type Grouping = 'area' | 'department'

/** What of the cockpit stands in its address. */
export interface BoardState {
  lamps: Light[]
  area: string
  department: string
  by: Grouping
  asOf: string
  text: string
  open: string
}

const known: readonly Light[] = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN']

/** Reads the address; what makes no sense there is as if it were not there. */
export function readBoard(params: URLSearchParams, today: string): BoardState {
  const asOf = params.get('asOf') ?? ''
  return {
    lamps: (params.get('lamp') ?? '').split('.').filter((lamp): lamp is Light => known.includes(lamp as Light)),
    area: params.get('area') ?? '',
    department: params.get('department') ?? '',
    by: params.get('by') === 'department' ? 'department' : 'area',
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : today,
    text: params.get('q') ?? '',
    open: params.get('target') ?? '',
  }
}

/** Writes the address; what is as usual leaves no trace. */
export function writeBoard(state: BoardState, today: string): URLSearchParams {
  const params = new URLSearchParams()
  if (state.lamps.length > 0) params.set('lamp', state.lamps.join('.'))
  if (state.area) params.set('area', state.area)
  if (state.department) params.set('department', state.department)
  if (state.by !== 'area') params.set('by', state.by)
  if (state.asOf !== today) params.set('asOf', state.asOf)
  if (state.text) params.set('q', state.text)
  if (state.open) params.set('target', state.open)
  return params
}

/** How many targets stand under each lamp. */
export function countLamps(targets: TargetRow[]): Record<Light, number> {
  const counts: Record<Light, number> = { GREEN: 0, YELLOW: 0, RED: 0, UNKNOWN: 0 }
  for (const target of targets) counts[target.light ?? 'UNKNOWN'] += 1
  return counts
}

/** The targets that the filters leave. */
export function chosenTargets(targets: TargetRow[], state: BoardState): TargetRow[] {
  const text = state.text.trim().toLowerCase()
  return targets.filter(
    (target) =>
      (state.lamps.length === 0 || state.lamps.includes(target.light ?? 'UNKNOWN')) &&
      (!state.area || target.domain === state.area) &&
      (!state.department || (target.departments ?? []).some((each) => each.code === state.department)) &&
      (!text || target.name.toLowerCase().includes(text) || target.code.toLowerCase().includes(text)),
  )
}

/** The group a target stands in: its area, or the department that answers first. */
export function groupOf(target: TargetRow, by: Grouping): { key: string; name: string } {
  if (by === 'area') return { key: target.domain, name: target.domain }
  const first = target.departments?.[0]
  return first ? { key: first.code, name: first.name ?? first.code } : { key: '', name: '' }
}

const weight: Record<Light, number> = { RED: 0, YELLOW: 1, GREEN: 2, UNKNOWN: 3 }
const byGravity = (a: TargetRow, b: TargetRow) => weight[a.light ?? 'UNKNOWN'] - weight[b.light ?? 'UNKNOWN']

/** The red and yellow targets, red first, those furthest behind first among each. */
export function gravest<T extends TargetRow>(targets: T[], most: number): T[] {
  return targets
    .filter(({ light }) => light === 'RED' || light === 'YELLOW')
    .toSorted((a, b) => byGravity(a, b) || (b.progress?.behind ?? 0) - (a.progress?.behind ?? 0))
    .slice(0, most)
}

/** The same targets with those of a group together; groups in the order in which they first appear, red before yellow inside. */
export function grouped(targets: TargetRow[], by: Grouping): TargetRow[] {
  const groups = Map.groupBy(targets, (target) => groupOf(target, by).key)
  return [...groups.values()].flatMap((group) => group.toSorted(byGravity))
}

const signs: Record<string, string> = { at_least: '≥', at_most: '≤', exactly: '' }

/** The sign before a target's figure; none for directions that are told in words. */
export function signOf(direction: string | null): string {
  return signs[(direction ?? '').toLowerCase()] ?? ''
}

const kindOf = (kind: string | null) => (kind ?? '').toLowerCase().replaceAll('_', '-')

/** What each of several must do is short by the number of those that do not, whatever it is measured in. */
export const lacksParts = (kind: string | null): boolean => ['each-of', 'each-balances'].includes(kindOf(kind))

/** A target without a figure still says where to: above or below its base, kept, or merely better. */
export function courseOf(
  kind: string | null,
  direction: string | null,
): 'rise' | 'fall' | 'keep' | 'better' | 'beyond' | 'reference' {
  const known = kindOf(kind)
  if (known === 'relative') return 'beyond'
  if (known === 'reference') return 'reference'
  if (known === 'below-baseline' || (direction ?? '').toLowerCase() === 'at_most') return 'fall'
  if (known === 'not-below-baseline' || known === 'not-above-baseline') return 'keep'
  return (direction ?? '').toLowerCase() === 'increase' ? 'rise' : 'better'
}

/** The month ends of a year up to a day, the day itself last. */
export function monthEnds(asOf: string): string[] {
  const year = Number(asOf.slice(0, 4))
  const ends = Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10),
  )
  const past = ends.filter((end) => end < asOf)
  return [...past, asOf]
}

/** Which rows are empty because their service is away, by code: told by the places of the errors, or, failing those, by being empty. */
export function unavailableCodes(
  targets: TargetRow[],
  outages: { path?: readonly (string | number)[] }[],
): Set<string> {
  if (outages.length === 0) return new Set()
  const places = new Set(outages.map((outage) => outage.path?.[1]).filter((place) => typeof place === 'number'))
  return new Set(
    targets
      .filter((target, index) =>
        places.size > 0 ? places.has(index) : target.value === null && target.__typename !== 'PendingTarget',
      )
      .map((target) => target.code),
  )
}
