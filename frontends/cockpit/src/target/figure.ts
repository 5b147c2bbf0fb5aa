import { useFormats, useWords } from '@tongchou/frontend-kit'
import type { TargetRow } from './target.graphql.ts'
import { courseOf, lacksParts, signOf } from './target.rules.ts'

const isCeiling = (direction: string | null) => (direction ?? '').toLowerCase() === 'at_most'

type Words = typeof import('../locales/zh-CN.json')

/** The cockpit's words. */
export function useText() {
  return useWords<Words>('cockpit')
}

/** How figures of targets are written on every page of the cockpit. */
export function useFigures() {
  const { value, money, points, day } = useFormats()
  const say = useText()
  const figure = (target: TargetRow, held: number | null) => {
    if (target.measure === 'BOOLEAN' && held !== null) return say(held >= 1 ? 'yes' : 'no')
    // Money travels in 元 whatever unit the plan's text speaks of.
    return target.measure === 'AMOUNT' ? money(held) : value(held, target.unit)
  }
  const isShare = ({ unit }: TargetRow) => unit === '%' || unit === 'percent'
  const share = (gap: number) => (gap < 0.05 ? say('hair') : points(gap))
  return {
    figure,
    goal: (target: TargetRow) => {
      if (target.targetValue === null) return say(`courses.${courseOf(target.kind, target.direction)}`)
      return target.measure === 'BOOLEAN'
        ? say('yes')
        : `${signOf(target.direction)}${figure(target, target.targetValue)}`
    },
    gap: (target: TargetRow) => {
      if (target.gap === null || target.gap <= 0 || target.measure === 'BOOLEAN') return '—'
      if (lacksParts(target.kind)) return say('lackingParts', { count: target.gap })
      const lacking = isShare(target) ? share(target.gap) : figure(target, target.gap)
      return say(isCeiling(target.direction) ? 'over' : 'lacking', { gap: lacking })
    },
    pace: (target: TargetRow) => {
      const behind = target.progress?.behind
      if (behind === null || behind === undefined) return '—'
      if (Math.abs(behind) < 0.05) return say('onTime')
      return say(behind > 0 ? 'behind' : 'ahead', { points: points(Math.abs(behind)) })
    },
    day,
  }
}

const areas = [
  'projects',
  'industry',
  'construction',
  'finance',
  'employment',
  'government-services',
  'natural-resources',
  'safety',
  'statistics',
  'accountability',
]

/** The name of an area; one the plan adds later shows itself as it is. */
export function useAreaName(): (domain: string) => string {
  const say = useText()
  return (domain) => {
    const area = domain.toLowerCase().replaceAll('_', '-')
    return areas.includes(area) ? say(`areas.${area}` as 'areas.projects') : domain
  }
}
