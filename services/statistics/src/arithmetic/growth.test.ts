import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

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
