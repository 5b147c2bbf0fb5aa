import { expect, it } from 'vitest'
import { deedOf, valueOfTrail } from './item-history.rules.ts'

it('an act of the trail has its word, one that is not known has none', () => {
  expect(deedOf('item.multi-trip-found')).toBe('multiTripFound')
  expect(deedOf('item.unheard')).toBeUndefined()
})

it('a value is read without its quotes, and as it is where it is no JSON', () => {
  expect(valueOfTrail('"2022-08-31"')).toBe('2022-08-31')
  expect(valueOfTrail('true')).toBe('true')
  expect(valueOfTrail('食品经营许可')).toBe('食品经营许可')
})
