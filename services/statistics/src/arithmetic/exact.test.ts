import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const plans = (numerator: number, denominator: number, asOf = '2022-06-30') =>
  judge(questionOf('IND-ONEPLAN', { value: (numerator / denominator) * 100, numerator, denominator }, asOf))

test('all is all: 8 of 8 plans are green, 7 of 8 yellow at once, and one more turns it green', () => {
  expect(plans(8, 8)).toMatchObject({ light: 'GREEN', met: true })
  expect(plans(7, 8)).toMatchObject({
    light: 'YELLOW',
    toGreen: { code: 'green.complete-counted', params: { count: 1 } },
  })
  expect(plans(5, 8)).toMatchObject({ light: 'RED', toGreen: { params: { count: 3 } } })
})

test('29,999 of 30,000 is rounded by nobody into all', () => {
  expect(plans(29_999, 30_000)).toMatchObject({ light: 'YELLOW', met: false })
})

test('12 key projects are 12: 11 is short, 13 is a mistake in the records', () => {
  const started = (value: number) => judge(questionOf('IND-KEY-START', { value }, '2022-12-31'))
  expect(started(12)).toMatchObject({ light: 'GREEN', met: true })
  expect(started(11)).toMatchObject({ light: 'RED', gap: 1 })
  expect(started(13)).toMatchObject({
    light: 'YELLOW',
    met: false,
    rule: { code: 'exact.over' },
    toGreen: { params: { excess: 1 } },
  })
})

test('without a figure or anything to count the lamp is not lit', () => {
  expect(judge(questionOf('IND-ONEPLAN', {}, '2022-06-30')).rule.code).toBe('unknown.no-value')
  expect(judge(questionOf('IND-ONEPLAN', { value: null, numerator: 0, denominator: 0 }, '2022-06-30')).light).toBe(
    'UNKNOWN',
  )
})
