import { expect, test } from 'vitest'
import { refusalOfPlace } from './place.rules.ts'

test('a thing is on the map by both its degrees, within the country, or not on it at all', () => {
  expect(refusalOfPlace({ longitude: 101.1, latitude: 38.7 })).toBeNull()
  expect(refusalOfPlace({ longitude: null })).toBeNull()
  expect(refusalOfPlace({ longitude: 136, latitude: 3 })).toBeNull()
  expect(refusalOfPlace({ longitude: 136.01, latitude: 38 })).toMatchObject({ field: 'longitude' })
  expect(refusalOfPlace({ longitude: 38.7, latitude: 101.1 })).toMatchObject({
    code: 'land-place.off-the-map',
    field: 'longitude',
  })
  expect(refusalOfPlace({ longitude: 101.1, latitude: null })).toEqual({ code: 'land-place.half', field: 'latitude' })
  expect(refusalOfPlace({ longitude: null, latitude: 38.7 })).toEqual({ code: 'land-place.half', field: 'longitude' })
})
