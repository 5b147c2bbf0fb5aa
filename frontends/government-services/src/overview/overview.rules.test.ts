import { expect, it } from 'vitest'
import { lackingFor, shareOf } from './overview.rules.ts'

it('what is lacking to the rate is counted in whole items', () => {
  expect(lackingFor(80, 70, 100)).toBe(10)
  expect(lackingFor(80, 20, 26)).toBe(1)
})

it('a rate that is reached, to the item or beyond, lacks nothing', () => {
  expect(lackingFor(80, 28, 35)).toBe(0)
  expect(lackingFor(80, 99, 100)).toBe(0)
  expect(lackingFor(80, 0, 0)).toBe(0)
})

it('nothing has no share', () => {
  expect(shareOf(1, 4)).toBe(25)
  expect(shareOf(0, 0)).toBeNull()
})
