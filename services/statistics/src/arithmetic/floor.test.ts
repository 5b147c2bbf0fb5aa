import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const newJobs = (value: number | null, asOf: string) => judge(questionOf('EMP-NEWJOBS', { value }, asOf))

test('3,000 new jobs are reached with 3,000, and 2,999 are not on the last day', () => {
  expect(newJobs(3000, '2022-12-31')).toMatchObject({ light: 'GREEN', met: true, gap: 0 })
  expect(newJobs(2999, '2022-12-31')).toMatchObject({
    light: 'RED',
    met: false,
    gap: 1,
    rule: { code: 'deadline.missed' },
    toGreen: { code: 'green.complete', params: { lacking: 1 } },
  })
})

test('half the year asks for half the jobs: a little behind is green with a hint, 10 points yellow, more than 30 red', () => {
  const half = (181 / 365) * 3000
  expect(newJobs(Math.ceil(half), '2022-06-30')).toMatchObject({
    light: 'GREEN',
    rule: { code: 'plan.kept' },
    met: false,
  })
  expect(newJobs(Math.ceil(half - 290), '2022-06-30')).toMatchObject({
    light: 'GREEN',
    rule: { code: 'plan.slightly-behind' },
  })
  expect(newJobs(Math.floor(half - 300), '2022-06-30')).toMatchObject({
    light: 'YELLOW',
    rule: { code: 'plan.behind' },
  })
  expect(newJobs(Math.ceil(half - 900), '2022-06-30')).toMatchObject({ light: 'YELLOW' })
})

test('a binding figure more than 30 points behind is red, one only striven for stays yellow until its deadline', () => {
  const entrants = (value: number, asOf: string) => judge(questionOf('IND-PARK-ENTRANTS', { value }, asOf))
  expect(entrants(0, '2022-06-30')).toMatchObject({ light: 'RED', rule: { code: 'plan.far-behind' } })
  expect(newJobs(0, '2022-06-30')).toMatchObject({ light: 'YELLOW', rule: { code: 'plan.far-behind' } })
  expect(newJobs(0, '2022-12-31')).toMatchObject({ light: 'RED' })
})

test('a promised number of things to do turns the lamp green', () => {
  const behind = judge(questionOf('IND-PARK-ENTRANTS', { value: 1 }, '2022-08-31'))
  const more = Number(behind.toGreen?.params['lacking'])
  expect(Number.isInteger(more)).toBe(true)
  expect(judge(questionOf('IND-PARK-ENTRANTS', { value: 1 + more }, '2022-08-31')).light).toBe('GREEN')
})

test('money is compared to the 分', () => {
  expect(judge(questionOf('IND-FUND', { value: 49_999_999.99 }, '2022-12-31'))).toMatchObject({
    light: 'RED',
    gap: 0.01,
  })
  expect(judge(questionOf('IND-FUND', { value: 0.1 + 0.2 }, '2022-12-31', { targetValue: 0.3 }))).toMatchObject({
    met: true,
    gap: 0,
  })
})

test('a rate that must hold every day is yellow when short, red when far short, and 94.999 % is no 95 %', () => {
  const contracts = (numerator: number, denominator: number) =>
    judge(questionOf('EMP-CONTRACT', { value: (numerator / denominator) * 100, numerator, denominator }, '2022-02-01'))
  expect(contracts(95, 100)).toMatchObject({ light: 'GREEN', met: true })
  expect(contracts(94_999, 100_000)).toMatchObject({ light: 'YELLOW', toGreen: { params: { count: 1 } } })
  expect(contracts(60, 100)).toMatchObject({ light: 'RED' })
})

test('no figure, no target or nothing to count leaves the lamp unlit, with the reason', () => {
  expect(newJobs(null, '2022-06-30')).toMatchObject({ light: 'UNKNOWN', rule: { code: 'unknown.no-value' } })
  expect(judge(questionOf('EMP-NEWJOBS', { value: 1 }, '2022-06-30', { targetValue: null })).rule.code).toBe(
    'unknown.no-target',
  )
  expect(judge(questionOf('EMP-CONTRACT', { value: 0, numerator: 0, denominator: 0 }, '2022-06-30')).rule.code).toBe(
    'unknown.nothing-to-count',
  )
})

test('a target of nothing divides by nothing and is met', () => {
  expect(judge(questionOf('EMP-NEWJOBS', { value: 0 }, '2022-06-30', { targetValue: 0 }))).toMatchObject({
    met: true,
    progress: { actual: 100 },
  })
})
