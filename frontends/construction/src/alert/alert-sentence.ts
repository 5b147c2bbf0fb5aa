import { formatPercent, useFormats, type Alert } from '@tongchou/frontend-kit'
import { codes, type Code } from '../codes.ts'
import { useCodeName, useText } from '../words.ts'
import { MINUTES_OF_HOUR, stretchOf } from '../command-centre/link.rules.ts'
import { daysSaid } from './alert.rules.ts'

const counted = ['lacking', 'stored', 'times', 'households', 'homes'] as const

const isFacilityKind = (kind: string): kind is Code<'FacilityKind'> =>
  (codes.FacilityKind as readonly string[]).includes(kind)

/** What a rule found, as a sentence of the figures it gives. */
export function useAlertSentence(): (alert: Alert) => string {
  const say = useText()
  const nameOf = useCodeName()
  const { money, points, month } = useFormats()
  return ({ rule, params }) => {
    const held = new Map(params.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])))
    const parts: string[] = []
    const add = (name: string, sentence: (value: string) => string) => {
      const value = held.get(name)
      if (value !== undefined && value !== '') parts.push(sentence(value))
    }
    add('kind', (kind) => (isFacilityKind(kind) ? nameOf('FacilityKind', kind) : kind))
    add('period', month)
    add('behind', (value) => say('alert.facts.behind', { points: points(Number(value)) }))
    for (const name of ['planned', 'actual'] as const)
      add(name, (value) => say(`alert.facts.${name}`, { percent: formatPercent(Number(value)) }))
    add('amount', (value) => money(Number(value)))
    for (const name of counted) add(name, (value) => say(`alert.facts.${name}`, { count: Number(value) }))
    add('hours', (value) => {
      const { unit, count } = stretchOf(Number(value) * MINUTES_OF_HOUR)
      return say(unit === 'days' ? 'alert.facts.silentDays' : 'alert.facts.hours', {
        count: unit === 'minutes' ? 0 : count,
      })
    })
    add('score', (value) => say('alert.facts.score', { score: value }))
    add('outsideKm', (value) => say('alert.facts.outsideKm', { km: value }))
    add('explanation', (value) => value)
    add('days', (value) => {
      const { how, days } = daysSaid(rule, Number(value))
      return say(`alert.facts.${how}`, { days })
    })
    return parts.join(' · ')
  }
}
