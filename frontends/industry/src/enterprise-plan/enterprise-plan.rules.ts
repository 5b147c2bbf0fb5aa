import type { Light } from '@tongchou/frontend-kit'
import { needsPlan } from '../enterprise/enterprise.rules.ts'
import type { DecliningRow, InNeed, Trend } from './declining.graphql.ts'

/** The days on which a plan is usually looked at: a month, two and three after it was opened. */
export function usualReviewDays(openedOn: string): string[] {
  const start = Date.parse(`${openedOn}T00:00:00Z`)
  return [30, 60, 90].map((days) => new Date(start + days * 86_400_000).toISOString().slice(0, 10))
}

/** Those that fall by their figures and those said to make less, each once, the ones without a plan first. */
export function mergeDeclining(trends: readonly Trend[], inNeed: readonly InNeed[]): DecliningRow[] {
  const known = new Set(trends.map(({ enterprise }) => enterprise.uscc))
  const said = inNeed
    .filter(({ uscc }) => !known.has(uscc))
    .map((enterprise) => ({ enterprise, period: null, monthOnMonth: null, yearOnYear: null }))
  const lacking = (row: DecliningRow) => (needsPlan(row.enterprise.status) && !row.plan ? 0 : 1)
  return [...trends, ...said]
    .map((row) => ({ ...row, plan: row.enterprise.plans?.find(({ closedOn }) => closedOn === null) }))
    .toSorted((a, b) => lacking(a) - lacking(b) || (a.yearOnYear ?? 0) - (b.yearOnYear ?? 0))
}

/** One said to make less without a plan is red; one that only falls by its figures has none yet, which is yellow. */
export function decliningLamp(row: DecliningRow): Light {
  if (row.plan) return 'GREEN'
  return needsPlan(row.enterprise.status) ? 'RED' : 'YELLOW'
}
