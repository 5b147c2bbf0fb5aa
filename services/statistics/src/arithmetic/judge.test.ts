import { expect, test } from 'vitest'
import { readTargets } from '../plan/plan-files.ts'
import { judge } from './judge.ts'
import type { Measurement } from './measurement.ts'
import { KINDS } from './plan-row.ts'
import { questionOf } from './question-of.ts'
import { ruleWords, words } from './rule-words.ts'

const targets = readTargets(2022)

/** The same chances on every run. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function measuredBy(chance: () => number): Measurement {
  const figure = () =>
    [null, 0, 1, -3, 0.1 + 0.2, 91.666, 100, 722, 50_000_000, 1e12][Math.floor(chance() * 10)] ?? null
  const parts = Array.from({ length: Math.floor(chance() * 4) }, (_, i) => ({
    name: `第${i}项`,
    value: figure(),
    baseline: figure(),
  }))
  return { value: figure(), baseline: figure(), numerator: figure(), denominator: figure(), parts }
}

const days = [
  '2021-12-31',
  '2022-01-01',
  '2022-02-28',
  '2022-04-30',
  '2022-06-30',
  '2022-08-31',
  '2022-12-31',
  '2024-02-29',
  'soon',
]

test('whatever a department says on whatever day, every target of the plan gets one lamp that names its rule in both languages', () => {
  const chance = chances(2022)
  const seen = new Set<string>()
  for (const { code } of targets) {
    for (const asOf of days) {
      const q = questionOf(code, measuredBy(chance), asOf)
      const verdict = judge(q)
      seen.add(verdict.rule.code)
      const said = [
        ruleWords(verdict.rule, verdict.light, q.target, 'zh'),
        ruleWords(verdict.rule, verdict.light, q.target, 'en'),
      ]
      if (verdict.toGreen) said.push(words(verdict.toGreen, q.target, 'zh'), words(verdict.toGreen, q.target, 'en'))
      expect(said.join(), `${code} ${asOf}`).not.toMatch(/undefined|NaN|Infinity|null/)
      if (verdict.met) expect(verdict.light).toBe('GREEN')
      if (verdict.light === 'YELLOW' || verdict.light === 'RED')
        expect(verdict.toGreen, `${code} ${verdict.rule.code}`).not.toBeNull()
      if (verdict.light === 'UNKNOWN') expect(verdict.rule.code).toMatch(/^(unknown|reference)\./)
    }
  }
  expect(seen.size).toBeGreaterThan(35)
}, 60_000)

test('a binding target not met after its deadline is red, whatever its kind', () => {
  const failing: Measurement = { value: 0, baseline: 50, parts: [{ name: '一', value: 0, baseline: 50 }] }
  const kinds = [
    'floor',
    'exact',
    'milestone',
    'rate-by-deadline',
    'growth',
    'not-below-baseline',
    'each-of',
    'sum-of-parts',
  ]
  const judged = targets.filter(
    (row) => row.strength === 'binding' && kinds.includes(row.kind) && row.reading !== 'rate',
  )
  const lamps = judged.map(({ code }) => ({ code, light: judge(questionOf(code, failing, '2022-12-31')).light }))
  expect(lamps.filter(({ light }) => light !== 'RED')).toEqual([])
})

test('more is never worse for a floor, and never better for a ceiling', () => {
  const rank = { GREEN: 2, YELLOW: 1, RED: 0, UNKNOWN: -1 }
  for (const [code, direction] of [
    ['EMP-TRAIN', 1],
    ['CON-GREEN', 1],
    ['EMP-UNEMP', -1],
  ] as const) {
    for (const asOf of ['2022-03-31', '2022-08-31', '2022-12-31']) {
      let before: number | null = null
      for (let share = 0; share <= 1.2; share += 0.05) {
        const q = questionOf(code, {}, asOf)
        const now = rank[judge({ ...q, measurement: { value: share * (q.target.targetValue ?? 0) } }).light]
        if (before !== null) expect((now - before) * direction).toBeGreaterThanOrEqual(0)
        before = now
      }
    }
  }
})

test('doing the number that a share still lacks turns its lamp green', () => {
  for (const target of targets.filter(
    (row) => ['exact', 'rate-by-deadline'].includes(row.kind) && row.unitZh === '%',
  )) {
    for (const asOf of ['2022-05-15', '2022-12-31']) {
      const now = (numerator: number) =>
        judge(questionOf(target.code, { value: (numerator / 37) * 100, numerator, denominator: 37 }, asOf))
      const more = Number(now(2).toGreen?.params['count'] ?? 0)
      expect(now(2 + more).light, `${target.code} ${asOf} ${more}`).toBe('GREEN')
    }
  }
})

test('before the plan year nothing is judged, and every kind of the arithmetic is in use', () => {
  for (const { code } of targets.filter((row) => row.kind !== 'reference')) {
    expect(judge(questionOf(code, { value: 1, baseline: 1 }, '2021-11-01')).rule.code).toBe('unknown.year-not-begun')
  }
  expect(new Set(targets.map((row) => row.kind))).toEqual(new Set(KINDS))
})
