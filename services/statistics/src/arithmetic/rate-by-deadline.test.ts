import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'
import { ruleWords, words } from './rule-words.ts'

const started = (numerator: number, denominator: number, asOf: string) =>
  questionOf('PRJ-NEW-START', { value: (numerator / denominator) * 100, numerator, denominator }, asOf)

test('44 of 48 new projects started on 30 June is red, names its rule, and says that 4 more turn it green', () => {
  const q = started(44, 48, '2022-06-30')
  const verdict = judge(q)
  expect(verdict).toMatchObject({ light: 'RED', met: false })
  expect(ruleWords(verdict.rule, verdict.light, q.target, 'zh')).toBe(
    '截至6月30日应达到100%，现为91.7%，期限已到未完成：红灯',
  )
  expect(words(verdict.toGreen!, q.target, 'zh')).toBe('再完成4个项目即转绿')
  expect(words(verdict.toGreen!, q.target, 'en')).toBe('4 projects more turns it green')
})

test('all started is green, before and after the day', () => {
  expect(judge(started(48, 48, '2022-05-02'))).toMatchObject({ light: 'GREEN', met: true })
  expect(judge(started(48, 48, '2022-12-31'))).toMatchObject({ light: 'GREEN', met: true })
})

test('before the day it is held against the building season: nothing in February is on plan, a third in May is not', () => {
  expect(judge(started(0, 48, '2022-02-28'))).toMatchObject({ light: 'GREEN', progress: { expected: 0 } })
  expect(judge(started(36, 48, '2022-05-31'))).toMatchObject({ light: 'GREEN', progress: { expected: 75, actual: 75 } })
  expect(judge(started(34, 48, '2022-05-31'))).toMatchObject({ light: 'GREEN', rule: { code: 'plan.slightly-behind' } })
  expect(judge(started(30, 48, '2022-05-31'))).toMatchObject({ light: 'YELLOW', toGreen: { params: { count: 6 } } })
  expect(
    judge({
      ...started(16, 48, '2022-05-31'),
      target: { ...started(16, 48, '2022-05-31').target, strength: 'binding' },
    }),
  ).toMatchObject({
    light: 'RED',
  })
})

test('the county may let what is only striven for be yellow until the year ends', () => {
  const q = started(44, 48, '2022-07-31')
  const mild = { ...q, policy: { ...q.policy, striveMilderAfterDeadline: 1 } }
  expect(judge(mild).light).toBe('YELLOW')
  expect(judge({ ...mild, asOf: '2022-12-31' }).light).toBe('RED')
})

test('more than the whole, less than nothing, or nothing to start is no share', () => {
  expect(judge(started(49, 48, '2022-06-30')).rule.code).toBe('unknown.no-share')
  expect(judge(started(-1, 48, '2022-06-30')).rule.code).toBe('unknown.no-share')
  expect(
    judge(questionOf('PRJ-NEW-START', { value: null, numerator: 0, denominator: 0 }, '2022-06-30')).rule.code,
  ).toBe('unknown.nothing-to-count')
})
