import { useFormats, type Alert } from '@tongchou/frontend-kit'
import type { Blocker, StepKind } from '../project/project.codes.ts'
import { useText } from '../words.ts'
import type { AlertRule } from './alert.codes.ts'

type Held = ReadonlyMap<string, string | null>

/** The service gives these in 万元. */
const WAN = 10_000

const counted = ['days', 'daysLate', 'daysLeft', 'changes', 'daysLost', 'missing', 'all', 'points'] as const

/** What a rule found, as a sentence of the figures it gives. */
export function useAlertSentence(): (alert: Alert) => string {
  const say = useText()
  const { month, fullDay, points, money } = useFormats()

  /** What may follow on any rule: what holds the project up and since when, who answers, what was foreseen. */
  function also(held: Held): string[] {
    const parts: string[] = []
    const blocker = held.get('blocker') as Blocker | null | undefined
    const since = held.get('blockedSince')
    if (blocker) parts.push(say('alert.also.blocker', { blocker: say(`blockers.${blocker}`) }))
    if (since) parts.push(say('alert.also.since', { day: fullDay(since) }))
    const passedTo = held.get('passedTo') as 'AUTHORITY' | 'LEADER' | 'COUNTY' | 'OWNER' | undefined
    if (passedTo && passedTo !== 'OWNER') parts.push(say(`alert.also.passedTo.${passedTo}`))
    const holder = held.get('holder')
    if (holder) parts.push(say('alert.also.holder', { holder }))
    const risk = held.get('risk')
    if (risk) parts.push(risk)
    return parts
  }

  function shownOf(held: Held): Record<string, string | number> {
    const shown: Record<string, string | number> = {}
    for (const name of counted) {
      const value = held.get(name)
      if (value) shown[name] = Number(value)
    }
    for (const name of ['period', 'until']) {
      const value = held.get(name)
      if (value) shown[name] = month(value)
    }
    for (const name of ['amount', 'usual']) {
      const value = held.get(name)
      if (value) shown[name] = money(Number(value) * WAN)
    }
    const behind = held.get('points')
    if (behind) shown['points'] = points(Number(behind))
    const step = held.get('step') as StepKind | null | undefined
    if (step) shown['step'] = say(`stepKinds.${step}`)
    for (const name of ['level', 'due'] as const) {
      const level = held.get(name) as 'TOWNSHIP' | 'DEPARTMENT' | 'LEADER' | 'COUNTY' | null | undefined
      if (level) shown[name] = say(`problem.levels.${level}`)
    }
    const milestone = held.get('milestone')
    if (milestone) shown['milestone'] = milestone
    return shown
  }

  return ({ rule, params }) => {
    const held = new Map(params.map(({ name, value }) => [name, value]))
    const isSilent = rule === 'project.no-update' && !held.get('period')
    const sentence = isSilent ? say('alert.also.neverEntered') : say(`alert.found.${rule as AlertRule}`, shownOf(held))
    return [sentence, ...also(held)].join(' · ')
  }
}
