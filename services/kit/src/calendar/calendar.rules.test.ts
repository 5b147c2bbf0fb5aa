import { expect, test } from 'vitest'
import { addMonths, addWorkingDays, daysBetween, daysOf, lastMonthEnded } from './calendar.rules.ts'

test('a month counts from its last day on, and not a day before', () => {
  expect(lastMonthEnded('2022-06-30')).toBe('2022-06')
  expect(lastMonthEnded('2022-06-29')).toBe('2022-05')
  expect(lastMonthEnded('2022-01-15')).toBe('2021-12')
})

test('five working days from a Friday end on the next Friday', () => {
  expect(addWorkingDays('2022-08-05', 5)).toBe('2022-08-12')
  expect(addWorkingDays('2022-08-06', 1)).toBe('2022-08-08')
})

test('months have their own lengths, and years are crossed', () => {
  expect([daysOf('2022-02'), daysOf('2024-02'), daysOf('2022-08')]).toEqual([28, 29, 31])
  expect([addMonths('2022-01', -1), addMonths('2021-12', 1)]).toEqual(['2021-12', '2022-01'])
  expect(daysBetween('2022-08-31', '2022-09-30')).toBe(30)
})
