import { expect, test } from 'vitest'
import type { Measurement } from './measurement.ts'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const intensity = (measured: Partial<Measurement>) => judge(questionOf('IND-LAND-INTENSITY', measured, '2022-06-30'))

test('investment per 亩 is one figure over another, and must exceed last year', () => {
  expect(intensity({ numerator: 301, denominator: 2, baseline: 150 })).toMatchObject({
    light: 'GREEN',
    met: true,
    gap: -0.5,
  })
  expect(intensity({ numerator: 300, denominator: 2, baseline: 150 })).toMatchObject({ light: 'YELLOW' })
  expect(intensity({ numerator: 298, denominator: 2, baseline: 150 })).toMatchObject({ light: 'RED', gap: 1 })
})

test('with a figure in the plan it is a floor', () => {
  const q = questionOf('IND-LAND-INTENSITY', { numerator: 300, denominator: 2 }, '2022-12-31', { targetValue: 150 })
  expect(judge(q)).toMatchObject({ light: 'GREEN', met: true })
  expect(judge({ ...q, measurement: { value: null, numerator: 299, denominator: 2 } })).toMatchObject({ light: 'RED' })
})

test('no land, or a side that is missing, is not judged; a value said without its sides is', () => {
  expect(intensity({ numerator: 1, denominator: 0, baseline: 1 }).rule.code).toBe('unknown.nothing-to-count')
  expect(intensity({ numerator: 1, denominator: -2, baseline: 1 }).rule.code).toBe('unknown.no-value')
  expect(intensity({ numerator: null, denominator: 2, baseline: 1 }).rule.code).toBe('unknown.no-value')
  expect(intensity({ value: 2, baseline: 1 }).light).toBe('GREEN')
})
