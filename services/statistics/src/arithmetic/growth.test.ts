import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'
import { ruleWords } from './rule-words.ts'

const investment = (numerator: number, denominator: number, asOf = '2022-06-30') =>
  judge(questionOf('PRJ-FAI-GROWTH', { numerator, denominator, value: null }, asOf))

test('107 over 100 is the 7 % asked for, 106.99 is slow, 99 is a decline', () => {
  expect(investment(107_000_000, 100_000_000)).toMatchObject({ light: 'GREEN', met: true, gap: 0 })
  expect(investment(106_990_000, 100_000_000)).toMatchObject({
    light: 'YELLOW',
    rule: { code: 'growth.slow' },
    toGreen: { code: 'green.complete-counted', params: { count: 10_000 } },
  })
  expect(investment(99_000_000, 100_000_000)).toMatchObject({ light: 'RED', rule: { code: 'growth.negative' } })
})

test('slow growth on the last day is a missed deadline', () => {
  expect(investment(106_000_000, 100_000_000, '2022-12-31')).toMatchObject({
    light: 'RED',
    rule: { code: 'deadline.missed' },
  })
})

test('a rate over a base of nothing or less is not judged', () => {
  expect(investment(1, 0).rule.code).toBe('unknown.base-not-positive')
  expect(investment(1, -5).light).toBe('UNKNOWN')
  expect(judge(questionOf('PRJ-FAI-GROWTH', {}, '2022-06-30')).rule.code).toBe('unknown.no-value')
})

const output = (value: number | null, baseline: number | null, asOf = '2022-06-30') =>
  judge(questionOf('IND-VOLUME', { value, baseline }, asOf))

test('output above last year is green by a 分, the same is yellow, below is red', () => {
  expect(output(100.01, 100)).toMatchObject({ light: 'GREEN', met: true, gap: -0.01 })
  expect(output(100, 100)).toMatchObject({ light: 'YELLOW', rule: { code: 'growth.flat' } })
  expect(output(99.99, 100)).toMatchObject({ light: 'RED', gap: 0.01, rule: { code: 'growth.fallen' } })
  expect(output(100, 100, '2022-12-31').light).toBe('RED')
})

test('better than a loss is better, without any rate', () => {
  const benefit = (value: number, baseline: number) =>
    judge(questionOf('IND-BENEFIT', { value, baseline }, '2022-06-30'))
  expect(benefit(-10, -20)).toMatchObject({ light: 'GREEN', rule: { code: 'growth.risen' } })
  expect(benefit(-30, -20)).toMatchObject({ light: 'RED' })
  expect(benefit(5, 0)).toMatchObject({ light: 'GREEN', rule: { code: 'growth.risen' } })
})

test('a share that is full can rise no further', () => {
  expect(judge(questionOf('PRJ-RATE-START', { value: 100, baseline: 100 }, '2022-08-31'))).toMatchObject({
    light: 'GREEN',
    rule: { code: 'growth.full' },
  })
})

test('without last year there is nothing to compare with', () => {
  expect(output(100, null)).toMatchObject({ light: 'UNKNOWN', rule: { code: 'unknown.no-baseline' } })
  expect(output(null, 100).rule.code).toBe('unknown.no-value')
})

test('a percentage that rose or fell is told in points, never as a percentage of a percentage', () => {
  const started = (value: number, baseline: number) => {
    const q = questionOf('PRJ-RATE-START', { value, baseline }, '2022-06-30')
    const { rule, light } = judge(q)
    return [ruleWords(rule, light, q.target, 'zh'), ruleWords(rule, light, q.target, 'en')]
  }
  expect(started(27.9, 13.7)).toEqual([
    '现为27.9%，比上月的13.7%提高14.2个百分点：绿灯',
    "27.9% is 14.2 points above last month's 13.7%: green",
  ])
  expect(started(13.7, 27.9)).toEqual([
    '现为13.7%，比上月的27.9%下降14.2个百分点：红灯',
    "13.7% is 14.2 points below last month's 27.9%: red",
  ])
  expect(started(5, 0)[0]).toBe('现为5%，比上月的0%提高5个百分点：绿灯')
})

test('an amount that rose is told as a percentage of what it was', () => {
  const q = questionOf('IND-VOLUME', { value: 110, baseline: 100 }, '2022-06-30')
  const { rule, light } = judge(q)
  expect(ruleWords(rule, light, q.target, 'zh')).toContain('增长10%')
})
