import { formatNumber, formatPercent, useFormats, useMarks, type Alert } from '@tongchou/frontend-kit'
import type { IndustrialStage } from '../project-stage/project-stage.graphql.ts'
import { useText } from '../words.ts'

const escalations = ['head', 'leader', 'county'] as const
const chains = ['orders', 'stopped', 'resumed', 'cash', 'supply'] as const

/** What a rule found, as a sentence of the figures it gives; what has no sentence is left unsaid. */
export function useAlertSentence(): (alert: Alert) => string {
  const say = useText()
  const { separator } = useMarks()
  const { month, money, quarter: quarterName } = useFormats()
  return (alert) => {
    const held = new Map(alert.params.map(({ name, value }) => [name, value]))
    const percent = (name: string) => {
      const value = held.get(name)
      return value === null || value === undefined
        ? '—'
        : `${Number(value) > 0 ? '+' : ''}${formatPercent(Number(value))}`
    }
    const parts: string[] = []
    const [quarter, stage] = [held.get('quarter'), held.get('stage') as IndustrialStage | null | undefined]
    if (quarter && stage)
      parts.push(say('alertFound.goal', { quarter: quarterName(quarter), stage: say(`industrialStage.${stage}`) }))
    const period = held.get('period')
    if (period) parts.push(month(period))
    if (held.has('monthOnMonth'))
      parts.push(say('alertFound.changes', { month: percent('monthOnMonth'), year: percent('yearOnYear') }))
    if (held.has('percent')) parts.push(say('alertFound.power', { percent: percent('percent') }))
    const officer = held.get('officer')
    if (officer) parts.push(officer)
    const owner = held.get('owner')
    if (owner) parts.push(owner)
    const used = held.get('used')
    if (used) parts.push(say('alertFound.used', { percent: formatPercent(Number(used)) }))
    const headroom = held.get('headroom')
    if (headroom) parts.push(say('alertFound.headroom', { amount: money(Number(headroom)) }))
    if (held.has('days')) {
      const days = held.get('days')
      if (days === null || days === undefined) parts.push(say('alertFound.never'))
      else if (alert.rule === 'loan.maturing')
        parts.push(say(Number(days) < 0 ? 'loan.over' : 'loan.days', { days: Math.abs(Number(days)) }))
      else parts.push(say('alertFound.days', { days: Number(days) }))
    }
    const amount = held.get('amount')
    if (amount) parts.push(money(Number(amount)))
    const leverage = held.get('leverage')
    if (leverage) parts.push(say('alertFound.leverage', { leverage: formatNumber(Number(leverage)) }))
    const escalation = escalations[Number(held.get('escalation') ?? 0) - 1]
    if (escalation) parts.push(say(`alertFound.escalation.${escalation}`))
    const worse = held.get('chains')?.split(',')
    if (worse)
      parts.push(
        chains
          .filter((chain) => worse.includes(chain))
          .map((chain) => say(`track.${chain}`))
          .join(separator),
      )
    return parts.join(' · ')
  }
}
