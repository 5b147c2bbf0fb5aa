import {
  countWords,
  dayWords,
  differenceWords,
  figureWords,
  moneyWords,
  percentWords,
  shownShare,
  type Language,
} from './figure-words.ts'
import type { PlanRow } from './plan-row.ts'
import { baseWordsEn, lampWordsEn, ruleWordsEn } from './rule-words.en.ts'
import { baseWordsZh, lampWordsZh, ruleWordsZh, type Written } from './rule-words.zh.ts'
import type { Light, Rule } from './verdict.ts'

type Writer = (value: number, target: PlanRow, language: Language) => string

/** How each parameter is written; what is not named here is in the target's own unit. */
const writers: Record<string, Writer> = {
  expected: (value) => percentWords(value),
  actual: (value) => percentWords(value),
  rate: (value) => percentWords(value),
  behind: (value) => shownShare(value),
  margin: (value) => shownShare(value),
  limit: (value) => String(value),
  days: (value) => String(value),
  total: (value) => String(value),
  year: (value) => String(value),
  lacking: differenceWords,
  excess: differenceWords,
  room: differenceWords,
  difference: differenceWords,
  deficit: (value, _target, language) => moneyWords(value, language),
}

/** The sentence of a lamp's rule, its lamp named behind it: 截至6月30日应达到100%，现为91.7%，期限已到未完成：红灯. */
export function ruleWords(rule: Rule, light: Light, target: PlanRow, language: Language): string {
  const said = words(rule, target, language)
  return language === 'zh' ? `${said}：${lampWordsZh[light]}` : `${said}: ${lampWordsEn[light]}`
}

/** What would turn the lamp green, such as 再完成4个项目即转绿. */
export function words(rule: Rule, target: PlanRow, language: Language): string {
  const written: Written = {}
  for (const [name, value] of Object.entries(rule.params)) written[name] = write(name, value, rule, target, language)
  return (language === 'zh' ? ruleWordsZh : ruleWordsEn)[rule.code](written)
}

function write(name: string, value: string | number, rule: Rule, target: PlanRow, language: Language): string {
  if (name === 'base') return baseWords(String(value), language)
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayWords(value, target.year, language) : value
  if (name === 'count')
    return rule.code === 'green.complete-counted' ? countWords(value, target, language) : String(value)
  return (writers[name] ?? figureWords)(value, target, language)
}

function baseWords(reference: string, language: Language): string {
  const period = reference.split('@')[1] ?? ''
  const known = (language === 'zh' ? baseWordsZh : baseWordsEn)[period]
  return known ?? (language === 'zh' ? '基期' : 'the base period')
}
