import { expect, it } from 'vitest'
import { deedOf, isFirst, valueOfTrail } from './item-history.rules.ts'

it('an act of the trail has its word, one that is not known has none', () => {
  expect(deedOf('item.multi-trip-found')).toBe('multiTripFound')
  expect(deedOf('item.unheard')).toBeUndefined()
})

it('an item that came with many others was entered by that act; a publication out of nothing is a publication', () => {
  expect(isFirst({ action: 'create', changes: [{ from: null }, { from: null }] })).toBe(true)
  expect(isFirst({ action: 'create', changes: [{ from: '"DRAFT"' }] })).toBe(false)
  expect(isFirst({ action: 'item.published', changes: [{ from: null }] })).toBe(false)
})

it('a value is read without its quotes, and as it is where it is no JSON', () => {
  expect(valueOfTrail('"2022-08-31"')).toBe('2022-08-31')
  expect(valueOfTrail('true')).toBe('true')
  expect(valueOfTrail('食品经营许可')).toBe('食品经营许可')
})
