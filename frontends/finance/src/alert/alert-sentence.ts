import { formatPercent, useDue, useFormats, type Alert } from '@tongchou/frontend-kit'
import { codeWord } from '../codes.ts'
import { useText } from '../words.ts'

const upcoming = ['allocation.spend-by', 'budget-window.closing', 'renewal.expiring']

/** What a rule found, as a sentence of the figures it gives. */
export function useAlertSentence(): (alert: Alert) => string {
  const say = useText()
  const { money } = useFormats()
  const { leftWord } = useDue()
  return ({ rule, params }) => {
    const held = new Map(params.map(({ name, value }) => [name, value]))
    const parts: string[] = []
    for (const name of ['documentNumber', 'window', 'bank', 'rule']) {
      const text = held.get(name)
      if (text) parts.push(text)
    }
    for (const name of ['amount', 'risen', 'won', 'lastYear', 'yearBefore'] as const) {
      const value = held.get(name)
      if (value !== null && value !== undefined) parts.push(say(`alertFound.${name}`, { amount: money(Number(value)) }))
    }
    for (const name of ['percent', 'most', 'growth', 'progress', 'schedule'] as const) {
      const value = held.get(name)
      if (value !== null && value !== undefined)
        parts.push(say(`alertFound.${name}`, { percent: formatPercent(Number(value)) }))
    }
    const payments = held.get('payments')
    if (payments) parts.push(say('alertFound.payments', { count: Number(payments) }))
    const level = held.get('level')
    if (level) parts.push(codeWord(say, 'financialRiskLevel', level))
    const days = held.get('days')
    if (days !== null && days !== undefined) {
      const left = Number(days)
      if (!upcoming.includes(rule)) parts.push(say('alertFound.days', { days: left }))
      else parts.push(leftWord(left))
    }
    return parts.join(' · ')
  }
}
