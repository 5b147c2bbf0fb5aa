import { useFormats, useWords } from '@tongchou/frontend-kit'
import type { TargetRow } from './target.graphql.ts'
import { signOf } from './target.rules.ts'

type Words = typeof import('../locales/zh-CN.json')

/** The cockpit's words. */
export function useText() {
  return useWords<Words>('cockpit')
}

/** How figures of targets are written on every page of the cockpit. */
export function useFigures() {
  const { value, points, day } = useFormats()
  const say = useText()
  return {
    figure: (target: TargetRow, figure: number | null) => value(figure, target.unit),
    goal: (target: TargetRow) =>
      target.targetValue === null ? say('noFigure') : `${signOf(target.direction)}${value(target.targetValue, target.unit)}`,
    gap: (target: TargetRow) => {
      if (target.gap === null || target.gap <= 0) return '—'
      const lacking = target.unit === '%' ? points(target.gap) : value(target.gap, target.unit)
      return say('lacking', { gap: lacking })
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

const areas = ['projects', 'industry', 'construction', 'finance', 'employment', 'government-services', 'natural-resources', 'safety', 'statistics', 'accountability']

/** The name of an area; one the plan adds later shows itself as it is. */
export function useAreaName(): (domain: string) => string {
  const say = useText()
  return (domain) => (areas.includes(domain) ? say(`areas.${domain}` as 'areas.projects') : domain)
}
