import { expect, test } from 'vitest'
import { isDay } from './calendar.ts'
import { questionOf } from './question-of.ts'
import { expectedPercent } from './schedule.ts'

test.each([
  ['2022-01-31', 2],
  ['2022-03-31', 8],
  ['2022-04-15', 13],
  ['2022-06-30', 43],
  ['2022-10-31', 94],
  ['2022-12-31', 100],
  ['2023-03-01', 100],
  ['2021-12-31', 0],
])('street building follows the season: by %s %d %% is due', (asOf, percent) => {
  expect(expectedPercent(questionOf('CON-STREET-INV', {}, asOf))).toBeCloseTo(percent, 6)
})

test('an even year counts its days, the leap day too', () => {
  const even = (year: number, asOf: string) =>
    expectedPercent(questionOf('EMP-NEWJOBS', {}, asOf, { year, deadline: `${year}-12-31` }))
  expect(even(2022, '2022-01-01')).toBeCloseTo(100 / 365, 9)
  expect(even(2022, '2022-12-31')).toBe(100)
  expect(even(2024, '2024-02-29')).toBeCloseTo((60 / 366) * 100, 9)
  expect(even(2024, '2024-12-31')).toBe(100)
})

test('a curve interpolates within a February of 29 days', () => {
  const february = questionOf('CON-STREET-INV', {}, '2024-02-29', { year: 2024, deadline: '2024-12-31' })
  expect(expectedPercent(february)).toBeCloseTo(4, 9)
})

test('29 February is a day of 2024 and of no other year', () => {
  expect(isDay('2024-02-29')).toBe(true)
  expect(isDay('2022-02-29')).toBe(false)
  expect(isDay('2022-6-3')).toBe(false)
  expect(isDay('yesterday')).toBe(false)
})
