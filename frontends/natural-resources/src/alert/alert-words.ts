import { formatNumber, formatPercent, useDue, useFormats, useUnits, type Alert } from '@tongchou/frontend-kit'
import words from '../locales/zh-CN.json'
import { useText } from '../words.ts'

/** Which figures a rule's sentence may hold, in the order in which they are said. */
const areas = ['lostMu', 'lostBasicMu', 'areaMu', 'overlapMu', 'gapMu'] as const

/** Codes among the figures, and the enumeration of the words that names them. */
const named = {
  stage: ['satellitePatchStage'],
  kind: ['fiveNotKind', 'geohazardPlanKind'],
  finding: ['findings'],
  level: ['geohazardWarningLevel'],
} as const

/** Rules whose days are no delay: what they count is said by a sentence of their own. */
const ofDays: Readonly<Record<string, 'idle' | 'unwatched'>> = {
  'land-parcel.idle': 'idle',
  'hazard-watch.missing': 'unwatched',
}

/** What an alert is about: a township or the county by its name, all else by its label. */
export function useSubjectName(): (alert: Alert) => string {
  const say = useText()
  const { nameOf } = useUnits()
  return ({ subjectType, label }) => {
    if (subjectType === 'Township') return nameOf(label)
    return subjectType === 'County' ? say('alertFound.county', { year: label }) : label
  }
}

/** What a rule found, as a sentence of the figures it gives. */
export function useAlertSentence(): (alert: Alert) => string {
  const say = useText()
  const { fullDay } = useFormats()
  const { leftWord } = useDue()
  const days = (rule: string, count: number) => {
    if (rule === 'mineral-right.expiring') return leftWord(count)
    const how = ofDays[rule]
    return how ? say(`alertFound.${how}`, { days: count }) : leftWord(-count)
  }
  return ({ rule, params }) => {
    const held = new Map(params.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])))
    const parts: string[] = []
    for (const name of Object.keys(named) as (keyof typeof named)[]) {
      const value = held.get(name)
      const list = named[name].find((each) => value !== undefined && value in words[each])
      if (list) parts.push((say as (key: string) => string)(`${list}.${value}`))
    }
    for (const name of areas) {
      const mu = Number(held.get(name) ?? 0)
      if (mu > 0) parts.push(say(`alertFound.${name}`, { mu: formatNumber(mu) }))
    }
    const worse = Number(held.get('gradeWorse') ?? 0)
    if (worse > 0) parts.push(say('alertFound.gradeWorse', { grades: formatNumber(worse) }))
    if (held.has('ratio'))
      parts.push(
        say('alertFound.ratio', {
          ratio: formatPercent(Number(held.get('ratio'))),
          line: formatPercent(Number(held.get('lineAt'))),
        }),
      )
    if (held.has('people')) parts.push(say('alertFound.people', { people: held.get('people') ?? '' }))
    for (const name of (held.get('lacking') ?? '').split(','))
      if (name in words.alertLacking) parts.push(say(`alertLacking.${name as keyof typeof words.alertLacking}`))
    const watcher = held.get('watcher')
    if (watcher) parts.push(watcher)
    if (rule === 'land-parcel.started-unsupplied') {
      const suppliedOn = held.get('suppliedOn')
      parts.push(
        suppliedOn ? say('alertFound.suppliedOn', { day: fullDay(suppliedOn) }) : say('alertFound.notSupplied'),
      )
    }
    if (held.has('days')) parts.push(days(rule, Number(held.get('days'))))
    return parts.join(' · ')
  }
}
