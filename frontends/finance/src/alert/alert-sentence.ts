import { formatPercent, useDue, useFormats, type Alert } from '@tongchou/frontend-kit'
import { codeWord } from '../codes.ts'
import { useText } from '../words.ts'

/** What the money of a rule is: lying, owed, unpaid. */
const moneyOf = {
  'fund.bond-idle': 'idle',
  'fund.not-received': 'idle',
  'fund.not-allocated': 'idle',
  'fund.not-paid': 'idle',
  'allocation.spend-by': 'unpaid',
  'payment.without-project': 'paid',
  'preliminary-fee.short': 'short',
  'revenue.cliff': 'collected',
  'tax-clue.overdue': 'suspected',
  'tax-arrears.plan-past': 'owed',
  'tax-relief.not-granted': 'relief',
  'outside-contract.tax-short': 'owed',
  'non-tax.overdue': 'due',
  'award.unpaid': 'unpaidAward',
  'temporary-payment.rising': 'out',
  'temporary-payment.past': 'out',
  'renewal.expiring': 'loan',
  'platform.exit-late': 'lent',
} as const

const shareOf = { 'revenue.cliff': 'monthOnMonth', 'renewal.bad-loans': 'badShare' } as const

const isIn = <Words extends object>(words: Words, rule: string): rule is keyof Words & string => rule in words

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
    const amount = held.get('amount')
    if (amount !== null && amount !== undefined) {
      const figure = money(Number(amount))
      parts.push(isIn(moneyOf, rule) ? say(`alertMoney.${moneyOf[rule]}`, { amount: figure }) : figure)
    }
    for (const name of ['risen', 'won', 'lastYear', 'yearBefore'] as const) {
      const value = held.get(name)
      if (value !== null && value !== undefined) parts.push(say(`alertFound.${name}`, { amount: money(Number(value)) }))
    }
    const percent = held.get('percent')
    if (percent !== null && percent !== undefined) {
      const figure = formatPercent(Number(percent))
      parts.push(isIn(shareOf, rule) ? say(`alertMoney.${shareOf[rule]}`, { percent: figure }) : figure)
    }
    for (const name of ['most', 'growth', 'progress', 'schedule'] as const) {
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
