import { expect, it } from 'vitest'
import type { Gauge } from './gauge.graphql.ts'
import { daysOf, lightOf, wholeOf } from './gauge.rules.ts'

const gauge: Gauge = {
  township: '620725101',
  farmlandMu: 100,
  baselineMu: 100,
  changeMu: 0,
  spareMu: 2,
  basicFarmlandMu: 80,
  basicBaselineMu: 80,
  basicChangeMu: 0,
  basicSpareMu: 0,
  grade: 9,
  baselineGrade: 9,
}

it('is red as soon as something is below the line, not for a rounding', () => {
  expect(lightOf(gauge)).toBe('GREEN')
  expect(lightOf({ ...gauge, basicChangeMu: -0.00001 })).toBe('GREEN')
  expect(lightOf({ ...gauge, basicSpareMu: -0.5 })).toBe('RED')
  expect(lightOf({ ...gauge, spareMu: null, changeMu: null, basicSpareMu: null, basicChangeMu: null })).toBe('UNKNOWN')
})

it('takes all townships together where the viewer may see them', () => {
  const all = { ...gauge, township: null }
  expect(wholeOf([gauge, all])).toBe(all)
  expect(wholeOf([gauge])).toBe(gauge)
  expect(wholeOf(null)).toBeUndefined()
})

it('draws from the end of last year to today', () => {
  expect(daysOf('2022-08-31')).toEqual({
    first: '2021-12-31',
    second: '2022-03-22',
    third: '2022-06-11',
    today: '2022-08-31',
  })
})
