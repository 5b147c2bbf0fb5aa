import { expect, it } from 'vitest'
import { foundNames, foundShape } from './found.ts'

const names = foundNames([
  { name: 'item', of: 'item' },
  { name: 'itemId', of: 'item' },
  { name: 'rating', of: 'rating' },
  { name: 'number' },
])

it('only a field that holds the whole record is known by another name', () => {
  expect(names).toEqual(['item'])
})

it('the key of what was found travels under the name that the service has for it', () => {
  const { toInput, placeOf } = foundShape(names)
  expect(toInput?.({ id: '1', version: 2, item: 'i', number: 'n' })).toEqual({
    id: '1',
    version: 2,
    values: { itemId: 'i', number: 'n' },
  })
  expect(placeOf?.('itemId')).toBe('item')
  expect(placeOf?.('number')).toBe('number')
})
