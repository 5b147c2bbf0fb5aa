import { expect, test } from 'vitest'
import { OfficialStatus } from './official-value.entity.ts'
import { isWatched, lastDayOf, mayFollow } from './official-value.rules.ts'

const { PRELIMINARY, OFFICIAL, REVISED } = OfficialStatus

test.each([
  ['2022', '2022-12-31'],
  ['2022Q2', '2022-06-30'],
  ['2022-02', '2022-02-28'],
  ['2024-02', '2024-02-29'],
  ['2022Q5', null],
  ['2022-13', null],
  ['22', null],
  ['2022-6', null],
  ['', null],
])('the period %s ends on %s', (period, day) => {
  expect(lastDayOf(period)).toBe(day)
})

test('a preliminary value becomes official, an official one is only revised', () => {
  expect(mayFollow(null, PRELIMINARY)).toBe(true)
  expect(mayFollow(null, OFFICIAL)).toBe(true)
  expect(mayFollow(null, REVISED)).toBe(false)
  expect(mayFollow(PRELIMINARY, OFFICIAL)).toBe(true)
  expect(mayFollow(PRELIMINARY, REVISED)).toBe(false)
  expect(mayFollow(OFFICIAL, OFFICIAL)).toBe(false)
  expect(mayFollow(OFFICIAL, PRELIMINARY)).toBe(false)
  expect(mayFollow(OFFICIAL, REVISED)).toBe(true)
  expect(mayFollow(REVISED, REVISED)).toBe(true)
})

test('two values are watched beyond the tolerance, not on it, and not when one is missing', () => {
  expect(isWatched(105, 100, 5)).toBe(false)
  expect(isWatched(105.01, 100, 5)).toBe(true)
  expect(isWatched(94, 100, 5)).toBe(true)
  expect(isWatched(0, 0, 5)).toBe(false)
  expect(isWatched(1, 0, 5)).toBe(true)
  expect(isWatched(null, 100, 5)).toBeNull()
  expect(isWatched(100, null, 5)).toBeNull()
})
